package io.groundwork.project;

import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.shared.BatchId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds projects in the database. */
@Service
@Transactional(readOnly = true)
class StoredProjects implements Projects {

    private static final int MANY = 10_000;

    private final ProjectRows projects;
    private final BriefRows briefs;
    private final BatchRows batches;
    private final MemberRows members;
    private final People people;

    StoredProjects(ProjectRows projects, BriefRows briefs, BatchRows batches, MemberRows members, People people) {
        this.projects = projects;
        this.briefs = briefs;
        this.batches = batches;
        this.members = members;
        this.people = people;
    }

    @Override
    public Project get(ProjectId id) {
        return projects.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Collection<Project> all(Collection<ProjectId> ids) {
        return projects.all(ids);
    }

    @Override
    public List<Project> of(PersonId person, Set<Role> roles) {
        Set<Role> everywhere = Roles.everywhere(people.get(person).roles());
        return everywhere.stream().anyMatch(roles::contains)
                ? projects.page(ProjectRows.ANY, null, MANY)
                : projects.pageOf(person, roles, ProjectRows.ANY, null, MANY);
    }

    @Override
    public List<Project> active() {
        return projects.active();
    }

    @Override
    public Brief brief(ProjectId id, int version) {
        return briefs.find(id, version).orElseThrow(() -> new NotFound(id + "/brief/" + version));
    }

    @Override
    public Brief brief(ProjectId id) {
        return brief(id, get(id).briefVersion());
    }

    @Override
    public Optional<Brief> unacknowledged(ProjectId id, PersonId person) {
        return briefs.unacknowledged(id, person);
    }

    @Override
    public Batch batch(BatchId id) {
        return batches.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public List<Batch> batches(ProjectId id) {
        return batches.of(id);
    }

    @Override
    public Collection<PersonId> members(ProjectId id, Role role) {
        return members.holders(id, role);
    }
}
