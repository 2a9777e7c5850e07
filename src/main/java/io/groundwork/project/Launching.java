package io.groundwork.project;

/** The port to whoever runs projects. */
public interface Launching {

    /** The id of the process definition that a project launched now is pinned to. */
    String definitionFor(Project project);
}
