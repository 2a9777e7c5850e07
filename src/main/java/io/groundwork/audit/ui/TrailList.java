package io.groundwork.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.groundwork.audit.AuditEntry;
import io.groundwork.people.People;
import io.groundwork.shared.ItemId;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of the trail in order, loaded page by page. */
@StyleSheet("context://styles/audit.css")
class TrailList extends Div {

    private final OrderedList lines = new OrderedList();
    private final Button more = new Button();
    private final transient People people;
    private final transient Function<@Nullable String, Page<AuditEntry>> source;
    private final transient Titles titles;
    private @Nullable String next;

    /** What items are listed under; none where a line need not lead to its item. */
    interface Titles {
        Map<ItemId, String> of(Collection<ItemId> items);
    }

    TrailList(People people, Titles titles, Function<@Nullable String, Page<AuditEntry>> source) {
        this.people = people;
        this.source = source;
        this.titles = titles;
        lines.addClassName("gw-trail");
        more.setText(getTranslation("ui.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        add(lines, more);
        load();
    }

    private void load() {
        Page<AuditEntry> page = source.apply(next);
        TrailWords words = new TrailWords(getLocale(), this::getTranslation, names(page.items()));
        Set<ItemId> items = page.items().stream()
                .map(AuditEntry::item)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<ItemId, String> known = titles.of(items);
        page.items().forEach(entry -> lines.add(line(entry, words, known)));
        next = page.next();
        more.setVisible(next != null);
        if (lines.getChildren().findAny().isEmpty()) {
            lines.setVisible(false);
            Paragraph empty = new Paragraph(getTranslation("audit.empty"));
            empty.addClassName("gw-muted");
            add(empty);
        }
    }

    private Map<PersonId, String> names(List<AuditEntry> entries) {
        Set<PersonId> wanted = new HashSet<>();
        for (AuditEntry entry : entries) {
            if (entry.person() != null) {
                wanted.add(entry.person());
            }
            wanted.addAll(TrailWords.named(entry));
        }
        Map<PersonId, String> names = new HashMap<>();
        people.all(wanted).forEach((id, person) -> names.put(id, person.displayName()));
        return names;
    }

    private ListItem line(AuditEntry entry, TrailWords words, Map<ItemId, String> known) {
        Span who = new Span(words.who(entry, getTranslation("audit.system")));
        who.addClassName("gw-trail-who");
        Span what = new Span(words.sentence(entry));
        what.addClassName("gw-trail-what");
        Div facts = new Div(words.facts(entry).stream().map(TrailList::chip).toArray(Component[]::new));
        facts.addClassName("gw-trail-facts");
        ItemId item = entry.item();
        if (item != null && known.containsKey(item)) {
            String title = Objects.requireNonNullElse(known.get(item), "");
            Anchor link = new Anchor("history/item/" + item, title.isBlank() ? getTranslation("audit.item") : title);
            link.getElement().setAttribute("dir", "auto");
            facts.addComponentAsFirst(link);
        }
        return new ListItem(time(entry, words), who, new Div(what, facts), seal(entry));
    }

    private static Component chip(String text) {
        Span chip = new Span(text);
        chip.addClassName("gw-trail-fact");
        return chip;
    }

    private static Component time(AuditEntry entry, TrailWords words) {
        HtmlComponent time = new HtmlComponent("time");
        time.getElement().setAttribute("datetime", entry.at().toInstant().toString());
        time.getElement().setText(words.time(entry));
        time.addClassName("gw-num");
        return time;
    }

    private Component seal(AuditEntry entry) {
        Span seal = new Span(entry.sequence() == null ? getTranslation("audit.unsealed") : "#" + entry.sequence());
        seal.addClassNames("gw-num", "gw-trail-seal");
        String hash = entry.hash();
        if (hash != null) {
            seal.getElement().setAttribute("title", hash);
        }
        return seal;
    }

    static Function<@Nullable String, Page<AuditEntry>> whole(List<AuditEntry> entries) {
        return after -> new Page<>(entries, null);
    }
}
