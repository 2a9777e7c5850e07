package io.groundwork.project;

/** A project's state; only active projects give out work. */
public enum ProjectState {
    DRAFT,
    ACTIVE,
    PAUSED,
    ARCHIVED
}
