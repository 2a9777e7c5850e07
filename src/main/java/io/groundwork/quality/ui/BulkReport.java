package io.groundwork.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.groundwork.quality.ItemActionReport;
import io.groundwork.quality.ItemActionReport.Failure;
import io.groundwork.shared.ItemId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What became of an action on many items: to how many it was done, and why which ones were left as they are. */
final class BulkReport extends Composite<Div> {

    /** How many items are named for one reason; the rest are counted. */
    static final int NAMED = 20;

    private final transient Map<ItemId, String> titles;

    BulkReport(ItemActionReport report, Map<ItemId, String> titles) {
        this.titles = titles;
        getContent().addClassName("gw-column");
        if (report.done() > 0 || report.failed() == 0) {
            note("ok", report.done() == 1 ? "quality.bulk.done.one" : "quality.bulk.done", report.done());
        }
        if (report.failed() > 0) {
            note("warn", report.failed() == 1 ? "quality.bulk.refused.one" : "quality.bulk.refused", report.failed());
            report.failures().stream()
                    .collect(Collectors.groupingBy(Failure::message, LinkedHashMap::new, Collectors.toList()))
                    .forEach(this::reason);
        }
    }

    private void reason(String why, List<Failure> failures) {
        UnorderedList list = new UnorderedList();
        failures.stream().limit(NAMED).forEach(failure -> list.add(new ListItem(link(failure.item()))));
        Div said = new Div(new Paragraph(why), list);
        said.addClassName("gw-left-as-is");
        if (failures.size() > NAMED) {
            Paragraph more = new Paragraph(getTranslation("quality.bulk.more", failures.size() - NAMED));
            more.addClassName("gw-muted");
            said.add(more);
        }
        getContent().add(said);
    }

    private Anchor link(ItemId item) {
        String title = titles.getOrDefault(item, "");
        Anchor link =
                new Anchor("history/item/" + item, title.isBlank() ? getTranslation("dataset.items.untitled") : title);
        link.getElement().setAttribute("dir", "auto");
        return link;
    }

    private void note(String kind, String key, long count) {
        Div note = new Div(getTranslation(key, count));
        note.addClassNames("gw-note", kind);
        getContent().add(note);
    }
}
