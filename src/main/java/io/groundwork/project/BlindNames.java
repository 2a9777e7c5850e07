package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import io.groundwork.ui.Messages;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes pseudonyms of the project's secret seed. */
@Component
class BlindNames implements Names {

    private final ProjectAccess access;
    private final CurrentPerson current;
    private final People people;
    private final Messages messages;

    BlindNames(ProjectAccess access, CurrentPerson current, People people, Messages messages) {
        this.access = access;
        this.current = current;
        this.people = people;
        this.messages = messages;
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
            String name = known == null ? pseudonym(project, person) : known.displayName();
            names.put(person, open || person.equals(reader) ? name : pseudonym(project, person));
        }
        return names;
    }

    @Override
    public String code(Project project, PersonId person) {
        return "p" + Sha256.hex(project.seed() + ":" + person).substring(0, 10);
    }

    private boolean seesNames(Project project) {
        Set<Role> roles = access.roles(project.id());
        return roles.contains(Role.MANAGER) || roles.contains(Role.AUDITOR);
    }

    private String pseudonym(Project project, PersonId person) {
        return messages.text(
                "project.pseudonym", code(project, person).substring(1, 5).toUpperCase(Locale.ROOT));
    }
}
