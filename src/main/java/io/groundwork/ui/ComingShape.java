package io.groundwork.ui;

import com.vaadin.flow.server.VaadinRequest;
import org.jsoup.nodes.Element;

/** The shape of the page that comes, shown to people who are signed in until the page itself is there. */
final class ComingShape {

    private static final String PAGE =
            """
            <div class="gw-waiting-nav"><i></i><i></i><i></i></div>
            <div class="gw-waiting-page"><div><i></i><i></i><i></i><i></i></div></div>
            """;
    private static final String WORK =
            """
            <div class="gw-waiting-bar"></div>
            <div class="gw-waiting-left"><i></i><i></i><i></i><i></i></div>
            <div class="gw-waiting-centre"><i></i><i></i><i></i><i></i><i></i></div>
            <div class="gw-waiting-right"><i></i><i></i></div>
            <div class="gw-waiting-bar"></div>
            """;

    private ComingShape() {}

    static void putInto(Element body, VaadinRequest request) {
        if (request.getUserPrincipal() == null) {
            return;
        }
        boolean work = String.valueOf(request.getPathInfo()).startsWith("/work/");
        body.appendElement("div")
                .addClass("gw-waiting")
                .addClass(work ? "work" : "page")
                .attr("aria-hidden", "true")
                .html(work ? WORK : PAGE);
    }
}
