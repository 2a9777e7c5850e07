package io.groundwork.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.groundwork.audit.AuditEntry;
import io.groundwork.audit.AuditTrail;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemPart;
import io.groundwork.dataset.ItemState;
import io.groundwork.dataset.Items;
import io.groundwork.people.People;
import io.groundwork.project.Projects;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.UnreadableId;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Tag;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The dossier of one item: what it is and became, then every step, submission, verdict and remark in order. */
@Route(value = "history/item", layout = MainLayout.class)
@PermitAll
class ItemHistoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient AuditTrail trail;
    private final transient Items items;
    private final transient Projects projects;
    private final transient People people;
    private final transient List<ItemPart> parts;
    private String title = "";

    ItemHistoryView(AuditTrail trail, Items items, Projects projects, People people, List<ItemPart> parts) {
        this.trail = trail;
        this.items = items;
        this.projects = projects;
        this.people = people;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(ItemPart::order)).toList();
        addClassName("gw-wide");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        try {
            ItemId item = ItemId.of(id);
            List<AuditEntry> entries = trail.ofItem(item);
            show(items.get(item), entries);
        } catch (NotFound | Forbidden | UnreadableId hidden) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Item item, List<AuditEntry> entries) {
        title = item.title().isBlank() ? getTranslation("audit.untitled") : item.title();
        Anchor back = new Anchor(
                "projects/" + item.project() + "/items",
                "← " + projects.get(item.project()).name());
        back.addClassName("gw-back");
        Span where = new Span(where(item));
        where.addClassName("gw-muted");
        removeAll();
        add(back, new PageHeader(title, state(item), where));
        parts.forEach(part -> add(part.create(item)));
        H2 history = new H2(getTranslation("audit.title"));
        history.addClassName("gw-section-head");
        add(history, new TrailList(people, none -> Map.of(), TrailList.whole(entries)));
    }

    private String where(Item item) {
        String run = item.run() == 0 ? "" : " · " + getTranslation("audit.run", item.run());
        String external = item.externalId() == null ? "" : " · " + item.externalId();
        return projects.batch(item.batch()).name() + run + external;
    }

    private Component state(Item item) {
        ItemState state = item.state();
        String word = getTranslation("audit.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case WAITING -> Tag.plain(word);
            case WORKING -> Tag.info(word);
            case HELD -> Tag.warn(word);
            case ACCEPTED -> Tag.ok(word);
            case WITHDRAWN -> Tag.bad(word);
        };
    }
}
