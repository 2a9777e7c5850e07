package io.groundwork.dataset.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.dataset.Rejection;

/** Lines of an import report in the reader's words. */
final class Said {

    private Said() {}

    static String of(Rejection rejection, Component reader) {
        String said =
                reader.getTranslation(rejection.key(), rejection.arguments().toArray());
        return rejection.path().isEmpty() ? said : rejection.path() + ": " + said;
    }
}
