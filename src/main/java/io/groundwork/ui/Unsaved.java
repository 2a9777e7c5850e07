package io.groundwork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks before somebody leaves a place on which something stands that is not saved, on our pages and in the browser. */
public final class Unsaved {

    private static final String WATCH =
            """
            for (const kind of ['input', 'change']) this.addEventListener(kind, () => { window.gwUnsaved = true; });
            """;

    private final Component place;
    private final transient Supplier<?> content;
    private final String key;
    private Object saved;
    private @Nullable Registration leaving;

    /**
     * Watches a place as long as it is on the page.
     *
     * @param key of the question: with {@code .title}, {@code .text} and {@code .leave}
     * @param content what would be lost, compared with what it was at first
     */
    public Unsaved(Component place, String key, Supplier<?> content) {
        this.place = place;
        this.key = key;
        this.content = content;
        this.saved = content.get();
        place.addAttachListener(event -> {
            leaving = event.getUI().addBeforeLeaveListener(this::ask);
            place.getElement().executeJs(WATCH);
        });
        place.addDetachListener(event -> {
            if (leaving != null) {
                leaving.remove();
            }
            tellBrowser(event.getUI(), false);
        });
    }

    /** What is there now is safe. */
    public void saved() {
        saved = content.get();
        place.getUI().ifPresent(page -> tellBrowser(page, false));
    }

    /** Tells the browser, which only sees what is typed and chosen, of other changes. */
    public void changed() {
        place.getUI().ifPresent(page -> tellBrowser(page, isThere()));
    }

    private boolean isThere() {
        return !Objects.equals(saved, content.get());
    }

    private void ask(BeforeLeaveEvent event) {
        if (isThere()) {
            ContinueNavigationAction leave = event.postpone();
            Ask.beforeHarm(
                    place.getTranslation(key + ".title"),
                    place.getTranslation(key + ".text"),
                    place.getTranslation(key + ".leave"),
                    () -> {
                        saved();
                        leave.proceed();
                    });
        }
    }

    private static void tellBrowser(UI page, boolean unsaved) {
        page.getPage().executeJs("window.gwUnsaved = $0", unsaved);
    }
}
