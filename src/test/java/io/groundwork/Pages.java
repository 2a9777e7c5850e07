package io.groundwork;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import io.groundwork.people.Authorities;
import io.groundwork.people.Person;
import io.groundwork.people.token.TokenPrincipal;
import java.util.Set;
import kotlin.jvm.functions.Function0;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens pages of the running application on the server's side, without a browser. */
public final class Pages {

    private Pages() {}

    /** For a person who is signed in. */
    public static void open(ApplicationContext context, Set<Class<? extends Component>> pages, Person person) {
        Authentication signedIn = UsernamePasswordAuthenticationToken.authenticated(
                new TokenPrincipal(person.id(), Set.of()), null, Authorities.of(person.roles()));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
        MockVaadin.setMockRequestFactory(session -> {
            FakeRequest request = new FakeRequest(session);
            request.setUserPrincipalInt(signedIn);
            request.setUserInRole((principal, role) ->
                    person.roles().stream().anyMatch(held -> held.name().equals(role)));
            return request;
        });
        open(context, pages);
    }

    /** For somebody who is not signed in. */
    public static void open(ApplicationContext context, Set<Class<? extends Component>> pages) {
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(new Routes(pages, Set.of(), true), context, ui));
    }

    /** Leaves nothing of it to the next test. */
    public static void close() {
        MockVaadin.tearDown();
        MockVaadin.setMockRequestFactory(FakeRequest::new);
        SecurityContextHolder.clearContext();
    }
}
