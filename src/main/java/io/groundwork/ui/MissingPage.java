package io.groundwork.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** What stands at an address without a page, or with one that is not for the visitor. */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingPage extends Div implements HasErrorParameter<NotFoundException> {

    MissingPage() {
        Anchor home = new Anchor("", getTranslation("ui.notFound.action"));
        add(new Card(new EmptyState(getTranslation("ui.notFound.title"), getTranslation("ui.notFound.text"), home)));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
