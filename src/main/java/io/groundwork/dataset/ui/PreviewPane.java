package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.groundwork.dataset.ImportPreview;
import io.groundwork.dataset.Rejection;
import io.groundwork.ui.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The first items that a file would become, and for a table where its columns go. */
final class PreviewPane extends Composite<Div> {

    private static final String EXTRA = "metadata.";

    private final transient BiConsumer<String, String> mapped;

    PreviewPane(BiConsumer<String, String> mapped) {
        this.mapped = mapped;
        getContent().addClassNames("gw-column", "gw-passages");
        getContent()
                .getElement()
                .setAttribute("aria-live", "polite")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("dataset.preview.label"))
                .setAttribute("tabindex", "0");
    }

    void show(ImportPreview preview) {
        getContent().removeAll();
        if (preview.shape() != null) {
            getContent().add(shape(preview.shape()));
        }
        if (!preview.headers().isEmpty()) {
            getContent().add(preview.shape() == null ? columns(preview) : instead(columns(preview)));
        }
        if (preview.kind().equals("archive")) {
            getContent().add(new Paragraph(getTranslation("dataset.preview.archive")));
        }
        if (preview.problem() != null) {
            getContent().add(problem(preview.problem()));
        }
        preview.entries().forEach(entry -> getContent().add(entry(entry)));
    }

    private Div shape(String key) {
        Span recognised = new Span(getTranslation("dataset.preview.shape"));
        recognised.addClassName("gw-muted");
        Div row = new Div(recognised, Tag.info(getTranslation(key)));
        row.addClassNames("gw-row", "wrap");
        return row;
    }

    /** Choosing one's own columns takes the place of what was recognised. */
    private Details instead(Div columns) {
        return new Details(getTranslation("dataset.columns.instead"), columns);
    }

    private Div columns(ImportPreview preview) {
        H3 title = new H3(getTranslation("dataset.columns"));
        title.addClassName("all");
        Div table = new Div(title);
        table.addClassName("gw-fields");
        for (String header : preview.headers()) {
            String field = preview.columns().getOrDefault(header, "");
            Set<String> choices = new LinkedHashSet<>(preview.fields());
            choices.add(EXTRA + header);
            choices.add(field);
            choices.add("");
            Select<String> goes = new Select<>();
            goes.setLabel(header);
            goes.setItems(List.copyOf(choices));
            goes.setItemLabelGenerator(this::place);
            goes.setValue(field);
            goes.addValueChangeListener(change -> mapped.accept(header, change.getValue()));
            table.add(goes);
        }
        return table;
    }

    private String place(String field) {
        if (field.isEmpty()) {
            return getTranslation("dataset.columns.none");
        }
        return field.startsWith(EXTRA)
                ? getTranslation("dataset.columns.extra", field.substring(EXTRA.length()))
                : field;
    }

    private Div problem(Rejection rejection) {
        Div note = new Div();
        note.addClassNames("gw-note", "warn");
        note.setText(
                rejection.line() == null
                        ? Said.of(rejection, this)
                        : getTranslation("dataset.preview.line", rejection.line(), Said.of(rejection, this)));
        return note;
    }

    private Div entry(ImportPreview.Entry entry) {
        Span where = new Span(entry.where().isEmpty() ? entry.title() : entry.where());
        where.addClassName("gw-strong");
        Span words = new Span(getTranslation("dataset.preview.words", entry.words()));
        words.addClassNames("gw-muted", "gw-num");
        Div head = new Div(where, words);
        head.addClassNames("gw-row", "gw-passage-head");
        Paragraph text = new Paragraph(entry.text());
        text.addClassName("gw-passage-text");
        text.getElement().setAttribute("dir", "auto");
        Div passage = new Div(head, text);
        passage.addClassName("gw-passage");
        return passage;
    }
}
