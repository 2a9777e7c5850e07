package io.groundwork.people.web;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.Membership;
import io.groundwork.people.Memberships;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.people.token.TokenPrincipal;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells callers who they are and what they may do. */
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private final CurrentPerson current;
    private final ObjectProvider<Memberships> memberships;

    MeController(CurrentPerson current, ObjectProvider<Memberships> memberships) {
        this.current = current;
        this.memberships = memberships;
    }

    @GetMapping
    Me me() {
        Person person = current.person();
        List<Belonging> belongings = memberships.stream()
                .flatMap(port -> port.of(person.id()).stream())
                .map(Belonging::of)
                .toList();
        return new Me(
                person.id(),
                person.username(),
                person.displayName(),
                wire(person.roles()),
                person.languages(),
                person.skills(),
                person.sensitivity(),
                belongings,
                scopes());
    }

    private static Set<String> scopes() {
        return SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof TokenPrincipal token
                ? token.scopes()
                : Set.of();
    }

    private static List<String> wire(Collection<Role> roles) {
        return roles.stream().map(Role::wire).sorted().toList();
    }

    /**
     * Who asks.
     *
     * @param scopes of the token in use; empty means all the person may do
     */
    record Me(
            PersonId id,
            String username,
            String name,
            List<String> roles,
            Set<String> languages,
            Set<String> skills,
            int sensitivity,
            List<Belonging> memberships,
            Set<String> scopes) {}

    /** A project and the roles held in it. */
    record Belonging(ProjectId project, String name, List<String> roles) {

        static Belonging of(Membership membership) {
            return new Belonging(membership.project(), membership.name(), wire(membership.roles()));
        }
    }
}
