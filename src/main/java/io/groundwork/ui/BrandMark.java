package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;

/** The mark of the product: a disc on firm ground. */
public final class BrandMark extends Composite<Component> {

    private static final String MARK =
            """
            <span class="gw-mark"><svg viewBox="0 0 20 20" aria-hidden="true">\
            <circle cx="10" cy="10" r="8"/><path d="M2 10a8 8 0 0 0 16 0Z"/></svg></span>""";

    @Override
    protected Component initContent() {
        return new Html(MARK);
    }
}
