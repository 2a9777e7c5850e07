package io.groundwork.people.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Counts sign-ins that failed, in the database so that all nodes count together: per account and address, and per account. */
@Component
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_AND_ADDRESS = 10;
    private static final int PER_ACCOUNT = 100;
    private static final int LONGEST_BUCKET = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Counts a try before its outcome is known; false when there were too many. */
    boolean admits(String username, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean fromHere = within(pair(username, address), PER_ACCOUNT_AND_ADDRESS, now);
        boolean fromAnywhere = within(account(username), PER_ACCOUNT, now);
        return fromHere && fromAnywhere;
    }

    /** Forgets the tries of the account from that address after one that succeeded. */
    void succeeded(String username, String address) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int tries = jdbc.sql("delete from sign_in_attempt where bucket = ?")
                .param(pair(username, address))
                .update();
        jdbc.sql(
                        """
                        delete from sign_in_attempt where bucket = :bucket and at in (
                          select at from sign_in_attempt where bucket = :bucket and at > :from order by at desc limit :tries)
                        """)
                .param("bucket", account(username))
                .param("from", now.minus(WINDOW))
                .param("tries", tries)
                .update();
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
        return shorten("pair:" + account(username) + "|" + address);
    }

    private static String account(String username) {
        return shorten("account:" + username.strip().toLowerCase(Locale.ROOT));
    }

    private static String shorten(String bucket) {
        return bucket.length() <= LONGEST_BUCKET ? bucket : bucket.substring(0, LONGEST_BUCKET);
    }
}
