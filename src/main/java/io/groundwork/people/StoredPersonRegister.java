package io.groundwork.people;

import io.groundwork.shared.Cursor;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes people for administrators. */
@Service
@Transactional
class StoredPersonRegister implements PersonRegister {

    private final PersonRows rows;
    private final PersonEditor editor;
    private final Admission admission;
    private final PasswordEncoder encoder;
    private final CurrentPerson current;

    StoredPersonRegister(
            PersonRows rows, PersonEditor editor, Admission admission, PasswordEncoder encoder, CurrentPerson current) {
        this.rows = rows;
        this.editor = editor;
        this.admission = admission;
        this.encoder = encoder;
        this.current = current;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Person> page(String text, @Nullable String after, int limit) {
        requireAdministrator();
        Map<String, String> filters = Map.of("list", "people", "q", text);
        Cursor cursor = Cursor.read(after, filters);
        Person last = cursor == null ? null : get(PersonId.of(cursor.key().get(0)));
        List<Person> found = rows.page(text, last, limit + 1);
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<Person> shown = found.subList(0, limit);
        return new Page<>(
                shown, Cursor.write(filters, List.of(shown.get(limit - 1).id())));
    }

    @Override
    public PersonId add(NewPerson person) {
        requireAdministrator();
        if (person.password() != null) {
            PasswordRules.check("/password", person.password());
        }
        return admission.admit(person);
    }

    @Override
    public void rename(PersonId id, String displayName) {
        requireAdministrator();
        editor.rename(rows.lock(id), PersonAdmission.name(displayName), current.id());
    }

    @Override
    public void changeRoles(PersonId id, Set<Role> roles) {
        requireAdministrator();
        Person person = rows.lock(id);
        if (!roles.contains(Role.ADMIN)) {
            keepAnAdministrator(person);
        }
        String named = roles.stream().map(Role::wire).sorted().collect(Collectors.joining(","));
        editor.save(person.withRoles(roles), current.id(), "roles", Map.of("roles", named));
    }

    @Override
    public void setPassword(PersonId id, String password) {
        requireAdministrator();
        PasswordRules.check("/password", password);
        editor.setHash(rows.lock(id), encoder.encode(password), current.id());
    }

    @Override
    public void setActive(PersonId id, boolean active) {
        requireAdministrator();
        Person person = rows.lock(id);
        if (!active) {
            keepAnAdministrator(person);
        }
        editor.setActive(person, active, current.id());
    }

    @Override
    public void setAbsent(PersonId id, @Nullable OffsetDateTime until) {
        requireAdministrator();
        editor.setAbsent(rows.lock(id), until, current.id());
    }

    @Override
    public void prefer(PersonId id, WorkPreferences preferences) {
        requireAdministrator();
        editor.prefer(rows.lock(id), preferences, current.id());
    }

    private void keepAnAdministrator(Person person) {
        if (person.active()
                && person.roles().contains(Role.ADMIN)
                && rows.lockAdministrators().equals(Set.of(person.id()))) {
            throw new LastAdministrator();
        }
    }

    private void requireAdministrator() {
        if (!current.has(Role.ADMIN)) {
            throw new Forbidden("administer people");
        }
        current.requireScope("admin");
    }

    private Person get(PersonId id) {
        return rows.find(id).orElseThrow(() -> new NotFound(id));
    }
}
