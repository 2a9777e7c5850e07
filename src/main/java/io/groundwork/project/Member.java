package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import java.util.Set;

/** A person with the roles held in one project. */
public record Member(PersonId person, Set<Role> roles) {}
