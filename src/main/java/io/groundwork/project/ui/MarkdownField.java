package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.groundwork.ui.Markdown;

/** A text in Markdown with its preview beside it. */
final class MarkdownField extends Composite<Div> {

    private final TextArea text = new TextArea();

    MarkdownField(String label, String help, String value) {
        text.setLabel(label);
        text.setHelperText(help);
        text.setValue(value);
        text.setMinHeight("260px");
        text.setMaxHeight("60vh");
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(300);
        Markdown preview = new Markdown(value);
        Div page = new Div(preview);
        page.addClassName("gw-preview");
        page.getElement().setAttribute("tabindex", "0");
        page.getElement().setAttribute("role", "region");
        page.getElement().setAttribute("aria-label", getTranslation("project.preview.of", label));
        Div beside = new Div(new H3(getTranslation("project.preview")), page);
        beside.addClassName("gw-preview-box");
        text.addValueChangeListener(change -> preview.show(change.getValue()));
        getContent().addClassName("gw-markdown");
        getContent().add(text, beside);
    }

    String value() {
        return text.getValue();
    }
}
