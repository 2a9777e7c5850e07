package io.groundwork.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.project.Briefs;
import io.groundwork.ui.Markdown;
import io.groundwork.work.Inbox.Unread;

/** A brief was changed in a way that matters: read it here, then work goes on. */
class UnreadBrief extends Div {

    UnreadBrief(Unread unread, Briefs briefs) {
        addClassNames("gw-note", "warn", "gw-row", "gw-section");
        Span words = new Span(getTranslation("work.inbox.unread", unread.name()));
        words.addClassName("gw-grow");
        add(words, new Button(getTranslation("work.inbox.unread.read"), click -> read(unread, briefs)));
    }

    private void read(Unread unread, Briefs briefs) {
        Dialog dialog = new Dialog(
                getTranslation("work.inbox.unread.title", unread.name(), unread.version()),
                new Markdown(unread.guidelines()));
        dialog.setWidth("720px");
        Button done = new Button(getTranslation("work.inbox.unread.done"), click -> {
            briefs.acknowledge(unread.project(), unread.version());
            dialog.close();
            UI.getCurrent().refreshCurrentRoute(false);
        });
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("ui.cancel"), click -> dialog.close()), done);
        dialog.open();
    }
}
