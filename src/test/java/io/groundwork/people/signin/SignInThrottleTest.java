package io.groundwork.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who tries too often is refused for a while: with one name, with many names from one address, from many addresses. */
class SignInThrottleTest {

    private static final String HERE = "192.0.2.1";
    private static final String ELSEWHERE = "192.0.2.2";
    private static final int PER_ADDRESS = 30;

    private JdbcClient jdbc;
    private SignInThrottle throttle;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void refusesAnAddressThatTriesManyNames(TestDatabase database) {
        on(database);
        tryNames(PER_ADDRESS);
        assertThat(throttle.admits("anna", HERE)).isFalse();
        assertThat(throttle.admits("anna", ELSEWHERE)).isTrue();
        assertThat(after(Duration.ofMinutes(14)).admits("ben", HERE)).isFalse();
        assertThat(after(Duration.ofMinutes(30)).admits("ben", HERE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void takesTheAddressesOfOneNetworkForOne(TestDatabase database) {
        on(database);
        for (int host = 0; host < PER_ADDRESS; host++) {
            assertThat(throttle.admits("name-" + host, "2001:db8:0:7::" + Integer.toHexString(host + 1)))
                    .isTrue();
        }
        assertThat(throttle.admits("anna", "2001:db8:0:7:ffff:1:2:3")).isFalse();
        assertThat(throttle.admits("anna", "2001:db8:0:8::1")).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aSuccessForgetsItsOwnTriesAndNoOthers(TestDatabase database) {
        on(database);
        tryNames(PER_ADDRESS - 2);
        for (int again = 0; again < 2 * PER_ADDRESS; again++) {
            assertThat(throttle.admits("anna", HERE)).isTrue();
            throttle.succeeded("anna", HERE);
        }
        assertThat(throttle.admits("ben", HERE)).isTrue();
        assertThat(throttle.admits("carl", HERE)).isTrue();
        assertThat(throttle.admits("anna", HERE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneNameTriedAgainAndAgainLocksNeitherItsOfficeNorItsOwnerElsewhere(TestDatabase database) {
        on(database);
        for (int tries = 0; tries < 10; tries++) {
            assertThat(throttle.admits("anna", HERE)).isTrue();
        }
        for (int more = 0; more < 200; more++) {
            assertThat(throttle.admits(" Anna", HERE)).isFalse();
        }
        assertThat(throttle.admits("ben", HERE)).isTrue();
        assertThat(throttle.admits("anna", ELSEWHERE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void refusesAnAccountTriedFromManyAddresses(TestDatabase database) {
        on(database);
        for (int address = 0; address < 100; address++) {
            assertThat(throttle.admits("anna", "198.51.100." + address)).isTrue();
        }
        assertThat(throttle.admits("anna", ELSEWHERE)).isFalse();
        assertThat(throttle.admits("ben", ELSEWHERE)).isTrue();
    }

    private void on(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        throttle = after(Duration.ZERO);
    }

    private void tryNames(int names) {
        for (int name = 0; name < names; name++) {
            assertThat(throttle.admits("name-" + name, HERE)).isTrue();
        }
    }

    private SignInThrottle after(Duration passed) {
        SignInSettings settings = new SignInSettings(true, false, "name", PER_ADDRESS);
        return new SignInThrottle(jdbc, Clock.offset(Clock.systemUTC(), passed), settings);
    }
}
