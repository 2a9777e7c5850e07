package io.groundwork.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** A short sentence at the foot of the page. */
public final class Notice {

    private static final int BRIEF = 4_000;
    private static final int LONG = 12_000;

    private Notice() {}

    /** Something went well. */
    public static Notification ok(String text) {
        return show(text, BRIEF);
    }

    /** Something went wrong; read out at once. */
    public static Notification bad(String text) {
        Notification notification = show(text, LONG);
        notification.addThemeVariants(NotificationVariant.LUMO_ERROR);
        notification.setAssertive(true);
        return notification;
    }

    private static Notification show(String text, int duration) {
        return Notification.show(text, duration, Notification.Position.BOTTOM_CENTER);
    }
}
