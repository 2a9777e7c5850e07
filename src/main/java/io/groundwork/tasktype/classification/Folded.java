package io.groundwork.tasktype.classification;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Fields that are seldom needed, folded away under what they say together. */
final class Folded extends Details {

    Folded(Component... fields) {
        Div grid = new Div(fields);
        grid.addClassName("gw-entry-fields");
        addThemeVariants(DetailsVariant.SMALL);
        add(grid);
        getStyle().set("margin", "0");
    }

    /** Says on the folded line what stands in the fields. */
    void sum(List<String> parts) {
        List<String> said = parts.stream().filter(part -> !part.isEmpty()).toList();
        setSummaryText(said.isEmpty() ? getTranslation("classification.settings.more") : String.join(" · ", said));
    }

    /** Says at a field what is wrong with it, and unfolds what the field is in; an empty message clears it. */
    static void complain(TextField field, String message) {
        field.setInvalid(!message.isEmpty());
        field.setErrorMessage(message);
        Folded folded = field.findAncestor(Folded.class);
        if (!message.isEmpty() && folded != null) {
            folded.setOpened(true);
        }
    }
}
