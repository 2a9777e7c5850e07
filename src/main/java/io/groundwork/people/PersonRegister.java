package io.groundwork.people;

import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds and changes people; for administrators only. */
public interface PersonRegister {

    /** People whose name contains the text, in the order of their names. */
    Page<Person> page(String text, @Nullable String after, int limit);

    PersonId add(NewPerson person);

    void rename(PersonId id, String displayName);

    /** Gives exactly these roles; the last administrator stays one. */
    void changeRoles(PersonId id, Set<Role> roles);

    /** Sets another password and so ends the person's sessions. */
    void setPassword(PersonId id, String password);

    /** Deactivating ends the person's sessions, leases and claims at once. */
    void setActive(PersonId id, boolean active);

    /** Absent people get no work and keep none; null ends an absence. */
    void setAbsent(PersonId id, @Nullable OffsetDateTime until);

    /** Changes what work the person takes. */
    void prefer(PersonId id, WorkPreferences preferences);
}
