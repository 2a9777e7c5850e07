package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;

/** A white surface on the grey ground. */
public final class Card extends Div {

    public Card(Component... content) {
        super(content);
        addClassName("gw-card");
    }

    /** A card with room at its edges. */
    public static Card padded(Component... content) {
        Card card = new Card(content);
        card.addClassName("padded");
        return card;
    }

    /** The card under a small heading. */
    public Section titled(String title) {
        Section section = new Section(new H3(title), this);
        section.addClassName("gw-section");
        return section;
    }
}
