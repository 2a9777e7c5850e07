package io.groundwork.people;

import io.groundwork.shared.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Finds people. */
public interface People {

    /** The person, or {@link io.groundwork.shared.NotFound}. */
    Person get(PersonId id);

    /** As {@link #get}, in the caller's transaction, until whose end nobody else changes or locks the person. */
    Person lock(PersonId id);

    Optional<Person> byUsername(String username);

    Map<PersonId, Person> all(Collection<PersonId> ids);

    /** People whose name contains the text, for pickers, at most 50. */
    Collection<Person> search(String text);
}
