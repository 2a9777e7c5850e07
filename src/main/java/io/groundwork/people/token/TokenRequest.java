package io.groundwork.people.token;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a token is asked for.
 *
 * @param days how long it holds, 1 to 366; null for 90
 */
public record TokenRequest(String name, Set<String> scopes, @Nullable Integer days) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LIFE = 366;
    private static final int USUAL_LIFE = 90;

    /** Refuses names, scopes and lives that do not fit. */
    public TokenRequest {
        List<Violation> violations = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            violations.add(Violation.of("/name", "people.token.name", LONGEST_NAME));
        }
        for (String scope : new TreeSet<>(scopes)) {
            if (Scope.of(scope).isEmpty()) {
                violations.add(Violation.of("/scopes", "people.token.scope", scope));
            }
        }
        if (days != null && (days < 1 || days > LONGEST_LIFE)) {
            violations.add(Violation.of("/days", "people.token.days", LONGEST_LIFE));
        }
        if (!violations.isEmpty()) {
            throw new InvalidInput(violations);
        }
    }

    int life() {
        return days == null ? USUAL_LIFE : days;
    }
}
