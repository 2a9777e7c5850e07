package io.groundwork.people;

import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Finds people in the database. */
@Service
class StoredPeople implements People {

    private static final int PICKER_LIMIT = 50;

    private final PersonRows rows;

    StoredPeople(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public Person get(PersonId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }

    @Override
    public Person lock(PersonId id) {
        return rows.lock(id);
    }

    @Override
    public Optional<Person> byUsername(String username) {
        return rows.byUsername(username);
    }

    @Override
    public Map<PersonId, Person> all(Collection<PersonId> ids) {
        return rows.all(ids).stream().collect(Collectors.toUnmodifiableMap(Person::id, Function.identity()));
    }

    @Override
    public Collection<Person> search(String text) {
        return rows.page(text, null, PICKER_LIMIT);
    }
}
