package io.groundwork.people.token;

import java.util.Arrays;
import java.util.Optional;

/** What a token may be used for; a token without scopes may all that its person may. */
public enum Scope {
    WORK("work"),
    PROJECTS_READ("projects:read"),
    PROJECTS_WRITE("projects:write"),
    RELEASES_READ("releases:read"),
    AUDIT_READ("audit:read"),
    ADMIN("admin");

    private final String wire;

    Scope(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    static Optional<Scope> of(String wire) {
        return Arrays.stream(values()).filter(scope -> scope.wire.equals(wire)).findFirst();
    }
}
