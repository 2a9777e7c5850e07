package io.groundwork.quality.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.groundwork.project.Project;
import io.groundwork.quality.BatchMissesTarget;
import io.groundwork.shared.Violation;
import java.util.List;

/** Says that a batch misses its targets, and names the items whose rework would help most. */
final class SendBackDialog extends Dialog {

    private static final int SHOWN = 100;

    SendBackDialog(Project project, BatchMissesTarget missed) {
        setHeaderTitle(getTranslation("quality.batch.misses"));
        setWidth("560px");
        List<Violation> items = missed.violations();
        UnorderedList list = new UnorderedList();
        items.stream().limit(SHOWN).forEach(item -> list.add(line(project, item)));
        Paragraph lead = new Paragraph(
                getTranslation("quality.batch.misses.text", missed.variables().get("categories"), items.size()));
        Div body = new Div(lead, list);
        body.addClassName("gw-column");
        add(body);
        Button close = new Button(getTranslation("ui.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }

    private ListItem line(Project project, Violation item) {
        String id = item.path().substring("/items/".length());
        Anchor link = new Anchor("projects/" + project.id() + "/items?item=" + id, id.substring(id.length() - 8));
        Span why = new Span(" " + getTranslation(item.key(), item.arguments().toArray()));
        why.addClassName("gw-muted");
        return new ListItem(link, why);
    }
}
