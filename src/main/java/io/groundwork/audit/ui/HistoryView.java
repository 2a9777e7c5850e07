package io.groundwork.audit.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.groundwork.audit.AuditFilter;
import io.groundwork.audit.AuditTrail;
import io.groundwork.audit.ChainProof;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The trail of everything, newest first, and the proof that it is unbroken; {@code ?person=} narrows it. */
@Route(value = "history", layout = MainLayout.class)
@RolesAllowed({"AUDITOR", "ADMIN"})
class HistoryView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 100;

    private final transient AuditTrail trail;
    private final transient People people;
    private final transient Items items;
    private final Div proof = new Div();
    private final ComboBox<Person> who = new ComboBox<>();
    private final Div list = new Div();

    HistoryView(AuditTrail trail, People people, Items items) {
        this.trail = trail;
        this.people = people;
        this.items = items;
        proof.addClassName("gw-trail-proof");
        proof.getElement().setAttribute("role", "status");
        who.setPlaceholder(getTranslation("audit.filter.person"));
        who.setAriaLabel(getTranslation("audit.filter.person"));
        who.setClearButtonVisible(true);
        who.setItemLabelGenerator(Person::displayName);
        who.setItems(query -> people.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                narrow(change.getValue());
            }
        });
        Div filters = new Div(who);
        filters.addClassNames("gw-row", "gw-section-head");
        Button verify = new Button(getTranslation("audit.verify"), click -> verify());
        add(new PageHeader(getPageTitle()).actions(verify).lead(getTranslation("audit.purpose")), proof, filters, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Person person = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .map(this::find)
                .orElse(null);
        who.setValue(person);
        AuditFilter filter = new AuditFilter(null, null, person == null ? null : person.id());
        list.removeAll();
        list.add(new TrailList(people, items::titles, after -> trail.latest(filter, after, PAGE)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title");
    }

    private @Nullable Person find(String id) {
        try {
            return people.get(PersonId.of(id));
        } catch (GroundworkException unknown) {
            return null;
        }
    }

    private static void narrow(@Nullable Person person) {
        QueryParameters query = person == null
                ? QueryParameters.empty()
                : QueryParameters.simple(Map.of("person", person.id().toString()));
        UI.getCurrent().navigate(HistoryView.class, query);
    }

    private void verify() {
        ChainProof found = trail.verify();
        Div said = new Div(
                found.unbroken()
                        ? getTranslation("audit.unbroken", found.sealed(), found.unsealed(), found.head())
                        : getTranslation("audit.broken", found.brokenAt()));
        said.addClassNames("gw-note", found.unbroken() ? "ok" : "bad");
        proof.removeAll();
        proof.add(said);
    }
}
