package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides who reads names and who reads pseudonyms. */
@Component
class BlindNames implements Names {

    private final ProjectAccess access;
    private final CurrentPerson current;
    private final People people;

    BlindNames(ProjectAccess access, CurrentPerson current, People people) {
        this.access = access;
        this.current = current;
        this.people = people;
    }

    @Override
    public String of(Project project, PersonId person) {
        return of(project, Set.of(person)).getOrDefault(person, "");
    }

    @Override
    public Map<PersonId, String> of(Project project, Collection<PersonId> wanted) {
        boolean open = !project.blind() || seesNames(project);
        PersonId reader = current.id();
        Map<PersonId, Person> found = people.all(wanted);
        Map<PersonId, String> names = new HashMap<>();
        for (PersonId person : wanted) {
            Person known = found.get(person);
            String name = known == null ? project.pseudonym(person) : known.displayName();
            names.put(person, open || person.equals(reader) ? name : project.pseudonym(person));
        }
        return names;
    }

    private boolean seesNames(Project project) {
        Set<Role> roles = access.roles(project.id());
        return roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
    }
}
