package io.groundwork.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks before something that cannot be taken back easily. */
public final class Ask {

    private static final String FOCUS_THE_WAY_BACK =
            """
            setTimeout(() => document.querySelector('vaadin-confirm-dialog-overlay [slot="cancel-button"]')?.focus(), 80);
            """;

    private Ask() {}

    /** A question whose answer is the action itself, in the words of what will happen. */
    public static ConfirmDialog first(String title, String text, String action, Runnable then) {
        ConfirmDialog dialog = dialog(title, text, action, then);
        dialog.open();
        return dialog;
    }

    /** As {@link #first}, for what removes or ends something. */
    public static ConfirmDialog beforeHarm(String title, String text, String action, Runnable then) {
        ConfirmDialog dialog = dialog(title, text, action, then);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
        dialog.getElement().executeJs(FOCUS_THE_WAY_BACK);
        return dialog;
    }

    private static ConfirmDialog dialog(String title, String text, String action, Runnable then) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(title);
        dialog.setText(text);
        dialog.setConfirmText(action);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("ui.cancel"));
        dialog.addConfirmListener(confirmed -> then.run());
        return dialog;
    }
}
