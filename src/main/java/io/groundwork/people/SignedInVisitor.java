package io.groundwork.people;

import io.groundwork.ui.Visitor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the shell whom it greets. */
@Component
class SignedInVisitor implements Visitor {

    private final CurrentPerson current;
    private final ObjectProvider<Memberships> memberships;

    SignedInVisitor(CurrentPerson current, ObjectProvider<Memberships> memberships) {
        this.current = current;
        this.memberships = memberships;
    }

    @Override
    public String name() {
        return current.person().displayName();
    }

    @Override
    public Set<String> roles() {
        Person person = current.person();
        Stream<Role> inProjects = memberships.stream()
                .flatMap(port -> port.of(person.id()).stream())
                .flatMap(membership -> membership.roles().stream());
        return Stream.concat(person.roles().stream(), inProjects)
                .map(Role::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
