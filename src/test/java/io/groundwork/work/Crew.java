package io.groundwork.work;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests of the queue; each thread has its own person signed in. */
class Crew implements CurrentPerson, People {

    private final JdbcClient jdbc;
    private final Map<PersonId, Person> people = new ConcurrentHashMap<>();
    private final ThreadLocal<PersonId> current = new ThreadLocal<>();

    Crew(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonId add(String name, Role... roles) {
        return add(name, Set.of(), 3, roles);
    }

    PersonId add(String name, Set<String> languages, int sensitivity, Role... roles) {
        return add(name, languages, Set.of(), sensitivity, roles);
    }

    PersonId add(String name, Set<String> languages, Set<String> skills, int sensitivity, Role... roles) {
        PersonId id = PersonId.next();
        people.put(id, new Person(id, id.toString(), name, Set.of(roles), languages, skills, sensitivity, true, null));
        jdbc.sql(
                        "insert into person (id, username, display_name, active, languages, skills, sensitivity, created_at, version)"
                                + " values (?, ?, ?, true, ?, '', ?, ?, 0)")
                .params(id.value(), id.toString(), name, String.join(" ", languages), sensitivity, OffsetDateTime.now())
                .update();
        return id;
    }

    void absent(PersonId id, OffsetDateTime until) {
        people.computeIfPresent(id, (same, here) -> copy(here, true, until));
    }

    private static Person copy(Person here, boolean active, @Nullable OffsetDateTime absentUntil) {
        return new Person(
                here.id(),
                here.username(),
                here.displayName(),
                here.roles(),
                here.languages(),
                here.skills(),
                here.sensitivity(),
                active,
                absentUntil);
    }

    void as(PersonId id) {
        current.set(id);
    }

    @Override
    public PersonId id() {
        return current.get();
    }

    @Override
    public Person person() {
        return get(id());
    }

    @Override
    public boolean has(Role role) {
        return person().roles().contains(role);
    }

    @Override
    public void requireScope(String scope) {}

    @Override
    public Person lock(PersonId id) {
        boolean active = jdbc.sql("select active from person where id = ? for update")
                .param(id.value())
                .query(Boolean.class)
                .single();
        Person known = get(id);
        return copy(known, active, known.absentUntil());
    }

    @Override
    public Person get(PersonId id) {
        return Optional.ofNullable(people.get(id)).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return Optional.empty();
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
