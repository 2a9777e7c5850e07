package io.groundwork.people.web;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Person;
import io.groundwork.shared.PersonId;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives the browser's forms who is signed in and a fresh CSRF token. */
@RestController
@RequestMapping("/api/v1/session")
class SessionController {

    private final CurrentPerson current;

    SessionController(CurrentPerson current) {
        this.current = current;
    }

    @GetMapping
    Session session(CsrfToken token) {
        Person person = current.person();
        return new Session(
                new SignedInPerson(person.id(), person.displayName()), token.getHeaderName(), token.getToken());
    }

    /** The session and the header that every change has to carry. */
    record Session(SignedInPerson person, String header, String token) {}

    /** Who is signed in. */
    record SignedInPerson(PersonId id, String name) {}
}
