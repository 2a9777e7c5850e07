package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import java.nio.charset.StandardCharsets;

/** What a password must be like: long enough, and no longer than bcrypt reads. */
final class PasswordRules {

    private static final int SHORTEST = 10;
    private static final int LONGEST_BYTES = 72;

    private PasswordRules() {}

    static void check(String path, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw InvalidInput.of(path, "people.password.short", SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw InvalidInput.of(path, "people.password.long", LONGEST_BYTES);
        }
    }
}
