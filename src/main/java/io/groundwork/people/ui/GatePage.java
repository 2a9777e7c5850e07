package io.groundwork.people.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.groundwork.ui.BrandMark;

/** The look of the pages before one is signed in: what the product does on the left, what is to be done on the right. */
abstract class GatePage extends Div {

    private static final String LOOP =
            """
            <div class="gw-gate-loop"><svg viewBox="0 0 620 150" aria-hidden="true">\
            <path class="f" d="M32 52H78M190 52h46M348 52h38M442 52h40"/>\
            <path class="h" d="m72 48 8 4-8 4zM230 48l8 4-8 4zM380 48l8 4-8 4zM476 48l8 4-8 4z"/>\
            <path class="f" d="M415 80v42H135V86"/><path class="h" d="m131 88 4-8 4 8z"/>\
            <circle class="n" cx="18" cy="52" r="13"/><rect class="n on" x="80" y="25" width="110" height="54" rx="8"/>\
            <rect class="n" x="238" y="25" width="110" height="54" rx="8"/><path class="n" d="m415 25 27 27-27 27-27-27z"/>\
            <circle class="n" cx="500" cy="52" r="14" style="stroke-width:3"/><circle class="token" cx="190" cy="25" r="5"/>\
            <text class="s" x="135" y="56">%s</text><text class="s" x="293" y="56">%s</text><text x="275" y="142">%s</text>\
            <text x="500" y="92">%s</text></svg></div>""";

    private final Main panel = new Main();

    GatePage() {
        addClassName("gw-gate");
        panel.addClassName("gw-gate-panel");
        Anchor brand = new Anchor("", new BrandMark(), new Span(getTranslation("ui.product")));
        brand.addClassName("gw-brand");
        Section story = new Section(
                brand,
                new Paragraph(getTranslation("people.signIn.lead")),
                new Html(LOOP.formatted(
                        getTranslation("people.gate.annotate"),
                        getTranslation("people.gate.review"),
                        getTranslation("people.gate.rework"),
                        getTranslation("people.gate.accept"))));
        story.addClassName("gw-gate-story");
        add(story, panel);
    }

    Main panel() {
        return panel;
    }
}
