package io.groundwork.access;

import io.groundwork.people.Role;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who knocks: a column of the matrix, with what they hold everywhere and in the project. */
enum Caller {
    ADMIN(Set.of(Role.ADMIN), null),
    MANAGER(Set.of(Role.MANAGER), Role.MANAGER),
    ANNOTATOR(Set.of(Role.ANNOTATOR), Role.ANNOTATOR),
    REVIEWER(Set.of(Role.REVIEWER), Role.REVIEWER),
    SENIOR(Set.of(Role.SENIOR), Role.SENIOR),
    AUDITOR(Set.of(Role.AUDITOR), null),
    AUDITOR_HERE(Set.of(), Role.AUDITOR),
    REQUESTER(Set.of(Role.REQUESTER), Role.REQUESTER),
    STRANGER(Set.of(Role.MANAGER, Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR, Role.REQUESTER), null),
    NOBODY(Set.of(), null);

    private final Set<Role> everywhere;
    private final @Nullable Role here;

    Caller(Set<Role> everywhere, @Nullable Role here) {
        this.everywhere = everywhere;
        this.here = here;
    }

    /** The roles held everywhere. */
    Set<Role> everywhere() {
        return everywhere;
    }

    /** The role in the project, null for who is no member. */
    @Nullable
    Role here() {
        return here;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Caller of(String column) {
        return Arrays.stream(values())
                .filter(caller -> caller.column().equals(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError("the matrix has an unknown column " + column));
    }
}
