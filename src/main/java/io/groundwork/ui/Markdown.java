package io.groundwork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Shows Markdown; HTML inside it is shown as text, and links only go where links may go. */
public final class Markdown extends Composite<Div> {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    public Markdown(String text) {
        getContent().addClassName("gw-prose");
        show(text);
    }

    /** Shows another text. */
    public void show(String text) {
        getContent().removeAll();
        getContent().add(new Html("<div>" + html(text) + "</div>"));
    }

    static String html(String text) {
        return RENDERER.render(PARSER.parse(text));
    }
}
