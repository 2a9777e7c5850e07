package io.groundwork.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import io.groundwork.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

/** Prepares the page that a browser loads first: theme and shape before the first paint, the question before unsaved input is lost, style sheet, content security policy with nonce. */
final class PageFrame implements IndexHtmlRequestListener {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    private static final String SCRIPT =
            """
            (function () {
              var system = window.matchMedia('(prefers-color-scheme: dark)');
              var chosen = function () {
                var found = /(?:^|; )gw-theme=(light|dark)/.exec(document.cookie);
                return found ? found[1] : 'system';
              };
              var apply = function () {
                var theme = chosen();
                var dark = theme === 'dark' || theme === 'system' && system.matches;
                document.documentElement.setAttribute('theme', dark ? 'dark' : '');
                document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
              };
              window.gwTheme = function (theme) {
                document.cookie = 'gw-theme=' + theme + '; path=' + new URL(document.baseURI).pathname
                    + '; max-age=31536000; samesite=lax';
                apply();
              };
              system.addEventListener('change', apply);
              apply();
              window.addEventListener('beforeunload', function (event) {
                if (window.gwUnsaved) { event.preventDefault(); event.returnValue = true; }
              });
            })();
            """;

    private final SecureRandom random = new SecureRandom();
    private final String version = version();
    private final MessageBundles bundles;

    PageFrame(MessageBundles bundles) {
        this.bundles = bundles;
    }

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
        Document page = response.getDocument();
        Element head = page.head();
        head.appendElement("link").attr("rel", "stylesheet").attr("href", "styles/app.css?v=" + version);
        head.appendElement("link")
                .attr("rel", "icon")
                .attr("type", "image/svg+xml")
                .attr("href", "icons/groundwork.svg");
        head.prependElement("script").appendChild(new DataNode(SCRIPT));
        head.prependElement("meta").attr("name", "color-scheme").attr("content", "light dark");
        page.getElementsByTag("html")
                .attr("lang", bundles.language(response.getVaadinRequest().getLocale()));
        ComingShape.putInto(page.body(), response.getVaadinRequest());
        String nonce = nonce();
        page.getElementsByTag("script").attr("nonce", nonce);
        response.getVaadinResponse().setHeader("Content-Security-Policy", POLICY.formatted(nonce));
    }

    private String nonce() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String version() {
        try (InputStream css = new ClassPathResource("META-INF/resources/styles/app.css").getInputStream()) {
            return Sha256.hex(css.readAllBytes()).substring(0, 12);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
