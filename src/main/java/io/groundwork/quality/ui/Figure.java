package io.groundwork.quality.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;

/** Writes numbers and times as the reader is used to. */
final class Figure {

    private final Locale locale = LocaleContextHolder.getLocale();

    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** A share as percent with one digit. */
    String percent(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }

    String pace(double perDay) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(perDay < 10 ? 1 : 0);
        return format.format(perDay);
    }

    /** A day without its year. */
    String date(LocalDate date) {
        return date.format(DateTimeFormatter.ofPattern("d MMM", locale));
    }
}
