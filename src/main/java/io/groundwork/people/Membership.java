package io.groundwork.people;

import io.groundwork.shared.ProjectId;
import java.util.Set;

/** The roles that a person holds in one project. */
public record Membership(ProjectId project, String name, Set<Role> roles) {}
