package io.groundwork.project;

import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.Map;

/** The port to whoever counts items, for lists of projects. */
public interface ProjectFigures {

    Map<ProjectId, Figures> of(Collection<ProjectId> projects);

    /** Items of a project: all, accepted, and those still to be done. */
    record Figures(long total, long accepted, long left) {

        public static final Figures NONE = new Figures(0, 0, 0);
    }
}
