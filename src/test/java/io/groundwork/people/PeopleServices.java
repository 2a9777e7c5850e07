package io.groundwork.people;

import io.groundwork.TestDatabase;
import io.groundwork.shared.PersonId;
import java.io.Serializable;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The services of this module on a fresh database, with what they published. */
final class PeopleServices {

    final List<Object> published = new ArrayList<>();
    final JdbcClient jdbc;
    final StoredPeople people;
    final PersonAdmission admission;
    final StoredPersonRegister register;
    final SignedInAccount account;
    final OneTimeToken first;

    PeopleServices(TestDatabase database) {
        jdbc = JdbcClient.create(database.migrated());
        Clock clock = Clock.systemUTC();
        PasswordEncoder encoder =
                new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
        PersonRows rows = new PersonRows(jdbc, clock);
        people = new StoredPeople(rows);
        admission = new PersonAdmission(rows, encoder, published::add);
        PersonEditor editor = new PersonEditor(rows, published::add, clock);
        CurrentPerson current = new SecurityContextPerson(people);
        register = new StoredPersonRegister(rows, editor, admission, encoder, current);
        account = new SignedInAccount(rows, editor, encoder, current);
        first = new OneTimeToken(jdbc, rows, admission, clock);
    }

    PersonId someone(String username, Role... roles) {
        return admission.admit(new NewPerson(username, username, "a long password", java.util.Set.of(roles)));
    }

    void signIn(PersonId id) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        new Somebody(id), null, Authorities.of(people.get(id).roles())));
    }

    private record Somebody(PersonId personId) implements SignedIn, Principal, Serializable {

        @Override
        public String getName() {
            return personId.toString();
        }
    }
}
