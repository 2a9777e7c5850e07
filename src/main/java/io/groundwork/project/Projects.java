package io.groundwork.project;

import io.groundwork.people.Role;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds projects and what belongs to them; no access checks here, see {@link ProjectAccess}. */
public interface Projects {

    /** The project, or {@link io.groundwork.shared.NotFound}. */
    Project get(ProjectId id);

    Collection<Project> all(Collection<ProjectId> ids);

    /** Projects in which the person holds any of the roles, by membership or everywhere. */
    List<Project> of(PersonId person, Set<Role> roles);

    /** Active projects, for the fillers and sweepers. */
    List<Project> active();

    Brief brief(ProjectId id, int version);

    /** The brief in force. */
    Brief brief(ProjectId id);

    /** The newest material version in force that the person has not acknowledged. */
    Optional<Brief> unacknowledged(ProjectId id, PersonId person);

    Batch batch(BatchId id);

    List<Batch> batches(ProjectId id);

    /** The people who hold the role in the project. */
    Collection<PersonId> members(ProjectId id, Role role);
}
