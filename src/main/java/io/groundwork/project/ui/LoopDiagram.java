package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The quality loop as a small picture with the project's own numbers in it, and in a sentence. */
final class LoopDiagram extends Composite<Div> {

    private static final String PICTURE =
            """
            <svg class="gw-loop" viewBox="0 0 640 176" aria-hidden="true">\
            <path class="f" d="M36 60H72M188 60h34M276 60h40M432 60h34M520 60h44"/>\
            <path class="h" d="m66 56 8 4-8 4zM214 56l8 4-8 4zM308 56l8 4-8 4zM458 56l8 4-8 4zM558 56l8 4-8 4z"/>\
            <path class="f %1$s" d="M493 87v45H131V92"/><path class="h %1$s" d="m127 94 4-8 4 8z"/>\
            <path class="f" d="M249 33V10H582v34"/><path class="h" d="m578 38 4 8 4-8z"/>\
            <circle class="n" cx="22" cy="60" r="14"/><rect class="n" x="74" y="32" width="114" height="56" rx="8"/>\
            <path class="n" d="m249 33 27 27-27 27-27-27z"/>\
            <rect class="n %2$s" x="316" y="32" width="116" height="56" rx="8"/>\
            <path class="n %2$s" d="m493 33 27 27-27 27-27-27z"/><circle class="n end" cx="582" cy="60" r="15"/>\
            <text class="s" x="131" y="57">%3$s</text><text x="131" y="75">%4$s</text>\
            <text class="s" x="374" y="57">%5$s</text><text x="374" y="75">%6$s</text>\
            <text x="415" y="26">%7$s</text><text x="312" y="152">%8$s</text><text x="582" y="98">%9$s</text></svg>""";

    LoopDiagram() {
        getContent().addClassNames("gw-card", "padded", "gw-loop-box");
    }

    void show(int overlap, int rate, int limit) {
        String rework = limit == 0 ? "off" : "";
        String review = rate == 0 ? "off" : "";
        String picture = PICTURE.formatted(
                rework,
                review,
                getTranslation("project.loop.annotate"),
                getTranslation(overlap == 1 ? "project.loop.people.one" : "project.loop.people.other", overlap),
                getTranslation("project.loop.review"),
                getTranslation("project.loop.share", rate),
                getTranslation("project.loop.unreviewed", 100 - rate),
                getTranslation("project.loop.rework", limit),
                getTranslation("project.loop.accepted"));
        Paragraph words = new Paragraph(
                getTranslation(rate == 0 ? "project.loop.words.none" : "project.loop.words", rate, limit));
        words.addClassName("gw-muted");
        getContent().removeAll();
        getContent().add(new Html("<div>" + picture + "</div>"), words);
    }
}
