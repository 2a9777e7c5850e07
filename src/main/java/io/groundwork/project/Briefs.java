package io.groundwork.project;

import io.groundwork.shared.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and publishes the versions of a project's brief; checks who is asking. */
public interface Briefs {

    /** The version in force. */
    Brief current(ProjectId id);

    Brief version(ProjectId id, int version);

    /** All versions, newest first. */
    List<Brief> versions(ProjectId id);

    /** Publishes the next version; the version passed must be the one in force, null takes any. */
    Brief publish(ProjectId id, @Nullable Integer version, BriefData data);

    /** Rewrites the only version of a project that was never launched; nobody can have worked under it. */
    Brief redraft(ProjectId id, BriefData data);

    /** The current person has read the version. */
    void acknowledge(ProjectId id, int version);
}
