package io.groundwork.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.groundwork.dataset.Items;
import io.groundwork.project.Batch;
import io.groundwork.quality.BatchMissesTarget;
import io.groundwork.quality.ItemAction;
import io.groundwork.quality.ItemActions;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says that a batch misses its targets, names the items whose rework would help most, and sends them back. */
final class SendBackDialog extends Dialog {

    private static final int SHOWN = 100;
    private static final String ITEM = "/items/";

    private final transient ItemActions actions;
    private final transient Items items;
    private final transient Batch batch;
    private final transient List<ItemId> ids;

    SendBackDialog(ItemActions actions, Items items, Batch batch, BatchMissesTarget missed) {
        this.actions = actions;
        this.items = items;
        this.batch = batch;
        List<Violation> named = missed.violations();
        ids = named.stream().map(SendBackDialog::item).toList();
        setHeaderTitle(getTranslation("quality.batch.misses"));
        setWidth("560px");
        Map<ItemId, String> titles = items.titles(ids);
        UnorderedList list = new UnorderedList();
        named.stream().limit(SHOWN).forEach(one -> list.add(line(one, titles)));
        Paragraph lead = new Paragraph(getTranslation(
                "quality.batch.misses.text" + (ids.size() == 1 ? ".one" : ".other"),
                missed.variables().get("categories"),
                ids.size()));
        Div body = new Div(lead, list);
        body.addClassName("gw-column");
        add(body);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button send = new Button(
                getTranslation(
                        ids.size() == 1 ? "quality.batch.sendBack.one" : "quality.batch.sendBack.other", ids.size()),
                click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setVisible(!ids.isEmpty());
        getFooter().add(close, send);
    }

    private void send() {
        String reason = getTranslation("quality.batch.sendBack.reason", batch.name());
        removeAll();
        add(new BulkProgress(
                actions,
                items,
                batch.project(),
                actions.start(batch.project(), new ItemAction("reopen", ids, null, null, null, reason))));
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        addOpenedChangeListener(change -> UI.getCurrent().refreshCurrentRoute(false));
    }

    private ListItem line(Violation named, Map<ItemId, String> titles) {
        ItemId id = item(named);
        String title = Objects.requireNonNullElse(titles.get(id), "");
        Anchor link =
                new Anchor("history/item/" + id, title.isBlank() ? getTranslation("dataset.items.untitled") : title);
        Span why =
                new Span(" · " + getTranslation(named.key(), named.arguments().toArray()));
        why.addClassName("gw-muted");
        return new ListItem(link, why);
    }

    private static ItemId item(Violation named) {
        return ItemId.of(named.path().substring(ITEM.length()));
    }
}
