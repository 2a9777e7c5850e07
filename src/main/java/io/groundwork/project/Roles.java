package io.groundwork.project;

import io.groundwork.people.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How roles in a project are written, and which ones a project can give. */
final class Roles {

    static final Set<Role> GIVEN =
            Set.of(Role.MANAGER, Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR, Role.AUDITOR, Role.REQUESTER);

    private Roles() {}

    static String wire(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static Role read(String role) {
        return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }

    /** The roles that hold in every project for who holds them everywhere; an administrator can manage all. */
    static Set<Role> everywhere(Set<Role> global) {
        Set<Role> held = EnumSet.noneOf(Role.class);
        if (global.contains(Role.ADMIN)) {
            held.add(Role.ADMIN);
            held.add(Role.MANAGER);
        }
        if (global.contains(Role.AUDITOR)) {
            held.add(Role.AUDITOR);
        }
        return held;
    }
}
