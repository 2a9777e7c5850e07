package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.ProjectId;
import java.util.Set;

/** Decides what the current person may do in a project: strangers get {@code NotFound}, members without the role {@code Forbidden}. */
public interface ProjectAccess {

    /** The project, for any member; administrators and those with an all-projects role are members of all. */
    Project requireMember(ProjectId id);

    /** The project, for members who hold one of the roles there or everywhere. */
    Project requireRole(ProjectId id, Role... roles);

    /** Whether the current person holds the role there or everywhere. */
    boolean holds(ProjectId id, Role role);

    /** The current person's roles in the project, everywhere-roles included. */
    Set<Role> roles(ProjectId id);
}
