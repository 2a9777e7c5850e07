package io.groundwork.project;

import java.util.Locale;
import java.util.Set;

/** A project's state; only active projects give out work. */
public enum ProjectState {
    DRAFT,
    ACTIVE,
    PAUSED,
    ARCHIVED;

    /** The word in the interface and in the database. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ProjectState read(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }

    /** The states a person can take a project to from here. */
    public Set<ProjectState> next() {
        return switch (this) {
            case DRAFT -> Set.of(ACTIVE, ARCHIVED);
            case ACTIVE -> Set.of(PAUSED, ARCHIVED);
            case PAUSED -> Set.of(ACTIVE, ARCHIVED);
            case ARCHIVED -> Set.of(PAUSED, DRAFT);
        };
    }
}
