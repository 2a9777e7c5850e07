package io.groundwork.quality.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;

/** Shows an action on many items until it is done; the page behind it is then read anew. */
final class BulkWatch extends Dialog {

    BulkWatch(String title, BulkProgress progress) {
        setHeaderTitle(title);
        setWidth("480px");
        add(progress);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                UI.getCurrent().refreshCurrentRoute(false);
            }
        });
    }
}
