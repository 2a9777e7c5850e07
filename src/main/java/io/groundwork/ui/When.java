package io.groundwork.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A time as people say it, with the exact one on hover. */
@Tag("time")
public final class When extends HtmlContainer {

    private static final int DAYS_SAID = 7;

    public When(OffsetDateTime time, OffsetDateTime now) {
        DateTimeFormatter exact = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault());
        addClassName("gw-num");
        getElement().setAttribute("datetime", time.toString());
        getElement().setAttribute("title", exact.format(time));
        setText(said(time, now, getLocale()));
    }

    private String said(OffsetDateTime time, OffsetDateTime now, Locale locale) {
        Duration age = Duration.between(time, now);
        String direction = age.isNegative() ? "ahead" : "ago";
        long minutes = age.abs().toMinutes();
        if (minutes < 1) {
            return getTranslation("ui.time.now");
        }
        if (minutes < 60) {
            return getTranslation("ui.time.minutes." + direction, minutes);
        }
        if (minutes < 24 * 60) {
            return getTranslation("ui.time.hours." + direction, minutes / 60);
        }
        long days = minutes / (24 * 60);
        if (days == 1) {
            return getTranslation("ui.time.day." + direction);
        }
        return days < DAYS_SAID
                ? getTranslation("ui.time.days." + direction, days)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(time);
    }
}
