package io.groundwork.quality.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.shared.PersonId;
import io.groundwork.work.Submission;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;

/** All results that were made of an item, newest first; one of them is open. */
final class ResultChoice extends Composite<Div> {

    private final transient Map<PersonId, Person> people;

    ResultChoice(List<Submission> results, ResultReader reader, int brief, People people) {
        this.people = people.all(results.stream().map(Submission::person).toList());
        Span grow = new Span();
        grow.addClassName("gw-grow");
        Div head = new Div(new H2(getTranslation("quality.results")), grow);
        head.addClassNames("gw-row", "wrap", "gw-section-head");
        Div card = new Div(reader);
        card.addClassName("gw-card");
        getContent().addClassName("gw-section");
        getContent().add(head, card);
        if (results.isEmpty()) {
            Span none = new Span(getTranslation("quality.results.none"));
            none.addClassName("gw-muted");
            head.add(none);
            reader.showMaterial(brief);
        } else {
            head.add(choice(results, reader));
        }
    }

    private Select<Submission> choice(List<Submission> results, ResultReader reader) {
        Select<Submission> choice = new Select<>();
        choice.setAriaLabel(getTranslation("quality.results.choose"));
        choice.setItems(results);
        choice.setItemLabelGenerator(this::named);
        choice.setWidth("min(560px, 100%)");
        choice.addValueChangeListener(change -> reader.show(change.getValue()));
        choice.setEmptySelectionAllowed(false);
        choice.setValue(results.get(0));
        return choice;
    }

    private String named(Submission result) {
        Person maker = people.get(result.person());
        DateTimeFormatter exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        return getTranslation(
                "quality.results.one",
                result.run(),
                result.round(),
                maker == null ? "" : maker.displayName(),
                result.briefSubmitted(),
                exact.format(result.submittedAt()));
    }
}
