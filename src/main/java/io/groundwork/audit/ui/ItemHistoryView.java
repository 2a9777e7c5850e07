package io.groundwork.audit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.groundwork.audit.AuditEntry;
import io.groundwork.audit.AuditTrail;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.project.Projects;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.ui.MainLayout;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;

/** The dossier of one item: every step, submission, verdict and remark in order. */
@Route(value = "history/item", layout = MainLayout.class)
@PermitAll
class ItemHistoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AuditTrail trail;
    private final transient Items items;
    private final transient Projects projects;
    private final transient People people;
    private String title = "";

    ItemHistoryView(AuditTrail trail, Items items, Projects projects, People people) {
        this.trail = trail;
        this.items = items;
        this.projects = projects;
        this.people = people;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            ItemId item = ItemId.of(id);
            List<AuditEntry> entries = trail.ofItem(item);
            show(items.get(item), entries);
        } catch (NotFound | Forbidden hidden) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Item item, List<AuditEntry> entries) {
        title = item.title();
        Anchor project = new Anchor(
                "projects/" + item.project() + "/items",
                projects.get(item.project()).name());
        Span state =
                new Span(getTranslation("audit.state." + item.state().name().toLowerCase(Locale.ROOT)));
        state.addClassNames("gw-tag", "gw-info");
        Span run = new Span(getTranslation("audit.run", item.run()));
        run.addClassName("gw-muted");
        Div head = new Div(new H1(title), state, run);
        head.addClassName("gw-trail-head");
        removeAll();
        add(project, head, new TrailList(people, false, TrailList.whole(entries)));
    }
}
