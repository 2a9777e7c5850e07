package io.groundwork.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.groundwork.audit.AuditFilter;
import io.groundwork.audit.AuditTrail;
import io.groundwork.audit.ChainProof;
import io.groundwork.people.People;
import io.groundwork.ui.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** The trail of everything, and the proof that it is unbroken. */
@Route(value = "history", layout = MainLayout.class)
@RolesAllowed({"AUDITOR", "ADMIN"})
class HistoryView extends Div implements HasDynamicTitle {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final Div proof = new Div();

    HistoryView(AuditTrail trail, People people) {
        this.trail = trail;
        proof.addClassName("gw-trail-proof");
        proof.getElement().setAttribute("role", "status");
        Button verify = new Button(getTranslation("audit.verify"), click -> verify());
        Span space = new Span();
        space.addClassName("gw-grow");
        Div head = new Div(new H1(getPageTitle()), space, verify);
        head.addClassName("gw-trail-head");
        Paragraph purpose = new Paragraph(getTranslation("audit.purpose"));
        purpose.addClassName("gw-muted");
        add(
                head,
                purpose,
                proof,
                new TrailList(people, true, after -> trail.list(new AuditFilter(null, null, null), after, PAGE)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private void verify() {
        ChainProof found = trail.verify();
        Span said = new Span(
                found.unbroken()
                        ? getTranslation("audit.unbroken", found.sealed(), found.unsealed(), found.head())
                        : getTranslation("audit.broken", found.brokenAt()));
        said.addClassNames("gw-tag", found.unbroken() ? "gw-ok" : "gw-bad");
        proof.removeAll();
        proof.add(said);
    }
}
