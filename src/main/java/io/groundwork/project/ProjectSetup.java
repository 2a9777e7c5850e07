package io.groundwork.project;

import io.groundwork.shared.Page;
import io.groundwork.shared.ProjectId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Creates projects and changes them; checks who is asking. Where a version is passed it must be the project's latest,
 * null takes any.
 */
public interface ProjectSetup {

    /** A draft with its first brief and one batch; whoever creates it becomes its manager. */
    Project create(NewProject wanted);

    Project update(ProjectId id, @Nullable Long version, ProjectData data);

    /** Launches, pauses, resumes, archives or takes out of the archive. */
    Project change(ProjectId id, @Nullable Long version, ProjectState state);

    /** The current person's projects, oldest first. */
    default Page<Project> mine(@Nullable String after, int limit) {
        return mine(EnumSet.allOf(ProjectState.class), after, limit);
    }

    /** As {@link #mine(String, int)}, only those in one of the states. */
    Page<Project> mine(Set<ProjectState> states, @Nullable String after, int limit);
}
