package io.groundwork.project;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests of services, one of whom is signed in. */
public class SignedIn implements CurrentPerson, People {

    private final JdbcClient jdbc;
    private final Map<PersonId, Person> people = new LinkedHashMap<>();
    private Person current =
            new Person(PersonId.next(), "nobody", "Nobody", Set.of(), Set.of(), Set.of(), 0, true, null);

    public SignedIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a person with these roles everywhere. */
    public PersonId add(String name, Role... roles) {
        Person person = new Person(
                PersonId.next(), name + "-" + people.size(), name, Set.of(roles), Set.of(), Set.of(), 3, true, null);
        people.put(person.id(), person);
        jdbc.sql(
                        """
                        insert into person (id, username, display_name, active, languages, skills, sensitivity, created_at,
                          version) values (?, ?, ?, true, '', '', 3, ?, 0)""")
                .params(person.id().value(), person.id().toString(), name, OffsetDateTime.now())
                .update();
        return person.id();
    }

    /** Signs the person in. */
    public void as(PersonId id) {
        current = get(id);
    }

    @Override
    public PersonId id() {
        return current.id();
    }

    @Override
    public Person person() {
        return current;
    }

    @Override
    public boolean has(Role role) {
        return current.roles().contains(role);
    }

    @Override
    public void requireScope(String scope) {}

    @Override
    public Person lock(PersonId id) {
        jdbc.sql("select id from person where id = ? for update")
                .param(id.value())
                .query()
                .singleRow();
        return get(id);
    }

    @Override
    public Person get(PersonId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return people.values().stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    @Override
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return ids.stream().distinct().map(this::get).collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public Collection<Person> search(String text) {
        return List.copyOf(people.values());
    }
}
