package io.groundwork.people;

/** What a person comes for; held everywhere or in one project. */
public enum Role {
    ADMIN,
    MANAGER,
    ANNOTATOR,
    REVIEWER,
    SENIOR,
    AUDITOR,
    REQUESTER
}
