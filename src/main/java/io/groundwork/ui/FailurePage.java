package io.groundwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.groundwork.shared.GroundworkException;
import jakarta.servlet.http.HttpServletResponse;

/** What stands where a page could not be shown. */
@AnonymousAllowed
class FailurePage extends Div implements HasErrorParameter<Exception> {

    private final transient ErrorNotice errors;

    FailurePage(ErrorNotice errors) {
        this.errors = errors;
        addClassName("gw-page");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception failure = parameter.getException();
        Anchor again =
                new Anchor(event.getLocation().getPathWithQueryParameters(), getTranslation("ui.failure.action"));
        again.setRouterIgnore(true);
        add(new Card(new EmptyState(getTranslation("ui.failure.title"), errors.said(failure), again)));
        return failure instanceof GroundworkException own
                ? own.kind().status()
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
