package io.groundwork.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.groundwork.audit.AuditEntry;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lines of the trail in order, loaded page by page. */
@StyleSheet("context://styles/audit.css")
class TrailList extends Div {

    private final OrderedList lines = new OrderedList();
    private final Button more = new Button();
    private final People people;
    private final Function<@Nullable String, Page<AuditEntry>> source;
    private final boolean linkItems;
    private @Nullable String next;

    TrailList(People people, boolean linkItems, Function<@Nullable String, Page<AuditEntry>> source) {
        this.people = people;
        this.source = source;
        this.linkItems = linkItems;
        lines.addClassName("gw-trail");
        more.setText(getTranslation("ui.more"));
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> load());
        add(lines, more);
        load();
    }

    private void load() {
        Page<AuditEntry> page = source.apply(next);
        Map<PersonId, Person> names = people.all(page.items().stream()
                .map(AuditEntry::person)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        page.items().forEach(entry -> lines.add(line(entry, names)));
        next = page.next();
        more.setVisible(next != null);
        if (lines.getChildren().findAny().isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("audit.empty"));
            empty.addClassName("gw-muted");
            add(empty);
        }
    }

    private ListItem line(AuditEntry entry, Map<PersonId, Person> names) {
        Person person = entry.person() == null ? null : names.get(entry.person());
        Span who = new Span(person == null ? getTranslation("audit.system") : person.displayName());
        who.addClassName("gw-trail-who");
        TrailWords words = new TrailWords(this::getTranslation);
        Span what = new Span(words.sentence(entry));
        what.addClassName("gw-trail-what");
        Div facts = new Div(words.facts(entry).stream().map(TrailList::chip).toArray(Component[]::new));
        facts.addClassName("gw-trail-facts");
        if (linkItems && entry.item() != null) {
            facts.addComponentAsFirst(new com.vaadin.flow.component.html.Anchor(
                    "history/item/" + entry.item(), getTranslation("audit.item")));
        }
        return new ListItem(time(entry), who, new Div(what, facts), seal(entry));
    }

    private static Component chip(String text) {
        Span chip = new Span(text);
        chip.addClassName("gw-trail-fact");
        return chip;
    }

    private static Component time(AuditEntry entry) {
        HtmlComponent time = new HtmlComponent("time");
        time.getElement().setAttribute("datetime", entry.at().toInstant().toString());
        time.getElement().setText(TrailWords.time(entry));
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
