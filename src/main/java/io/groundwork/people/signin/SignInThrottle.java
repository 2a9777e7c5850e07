package io.groundwork.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts sign-ins that failed, in the database so that all nodes count together: per account and address, per account, per address. */
@Component
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int PER_ACCOUNT = 100;
    private static final int LONGEST_BUCKET = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final int perAddress;

    SignInThrottle(JdbcClient jdbc, Clock clock, SignInSettings settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.perAddress = settings.triesPerAddress();
    }

    /**
     * Counts a try before its outcome is known; false when there were too many. What is refused is counted no further,
     * so that one address locks no account for the others, and one name tried again and again not its whole office.
     */
    boolean admits(String username, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return within(pair(username, address), PER_ACCOUNT_AND_ADDRESS, now)
                && within(origin(address), perAddress, now)
                && within(account(username), PER_ACCOUNT, now);
    }

    /** Forgets the tries of the account from that address after one that succeeded. */
    void succeeded(String username, String address) {
        String pair = pair(username, address);
        jdbc.sql(
                        """
                        delete from sign_in_attempt where bucket in (:others) and at in (
                          select at from sign_in_attempt where bucket = :pair)
                        """)
                .param("others", List.of(account(username), origin(address)))
                .param("pair", pair)
                .update();
        jdbc.sql("delete from sign_in_attempt where bucket = ?").param(pair).update();
    }

    /** Removes what no longer counts. */
    @Scheduled(fixedDelayString = "PT15M")
    void forget() {
        jdbc.sql("delete from sign_in_attempt where at < ?")
                .param(OffsetDateTime.now(clock).minus(WINDOW))
                .update();
    }

    private boolean within(String bucket, int limit, OffsetDateTime now) {
        jdbc.sql("insert into sign_in_attempt (bucket, at) values (?, ?)")
                .param(bucket)
                .param(now)
                .update();
        long tries = jdbc.sql("select count(*) from sign_in_attempt where bucket = ? and at > ?")
                .param(bucket)
                .param(now.minus(WINDOW))
                .query(Long.class)
                .single();
        return tries <= limit;
    }

    private static String pair(String username, String address) {
        return shorten("pair:" + name(username) + "|" + Origin.of(address));
    }

    private static String account(String username) {
        return shorten("account:" + name(username));
    }

    private static String origin(String address) {
        return shorten("address:" + Origin.of(address));
    }

    private static String name(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private static String shorten(String bucket) {
        return bucket.length() <= LONGEST_BUCKET ? bucket : bucket.substring(0, LONGEST_BUCKET);
    }
}
