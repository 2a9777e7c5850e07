package io.groundwork.people;

import java.util.Locale;

/** What a person comes for; held everywhere or in one project. */
public enum Role {
    ADMIN,
    MANAGER,
    ANNOTATOR,
    REVIEWER,
    SENIOR,
    AUDITOR,
    REQUESTER;

    /** The role as Spring Security names it. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** The role as it is written in requests and answers. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
