package io.groundwork.dataset;

import com.vaadin.flow.component.Component;

/** A part of the page of one item, contributed by the module that owns what it shows. */
public interface ItemPart {

    /** Its place on the page, smallest first. */
    int order();

    /** For somebody who may see the item with all names. */
    Component create(Item item);
}
