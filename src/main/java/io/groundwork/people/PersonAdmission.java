package io.groundwork.people;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes new people. */
@Service
class PersonAdmission implements Admission {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@+-]{1,79}");
    private static final int LONGEST_NAME = 160;

    private final PersonRows rows;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;

    PersonAdmission(PersonRows rows, PasswordEncoder encoder, ApplicationEventPublisher events) {
        this.rows = rows;
        this.encoder = encoder;
        this.events = events;
    }

    @Override
    @Transactional
    public PersonId admit(NewPerson person) {
        String username = username(person.username());
        PersonId id = PersonId.next();
        Person row =
                new Person(id, username, name(person.displayName()), person.roles(), Set.of(), Set.of(), 1, true, null);
        try {
            rows.insert(row, person.password() == null ? null : encoder.encode(person.password()));
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.of("/username", "people.username.taken", username);
        }
        events.publishEvent(new PersonChanged(id, null, "added", Map.of("username", username)));
        return id;
    }

    static String name(String displayName) {
        String name = displayName.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw InvalidInput.of("/displayName", "people.name.length", LONGEST_NAME);
        }
        return name;
    }

    private String username(String text) {
        String username = text.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw InvalidInput.of("/username", "people.username.form");
        }
        if (rows.byUsername(username).isPresent()) {
            throw InvalidInput.of("/username", "people.username.taken", username);
        }
        return username;
    }
}
