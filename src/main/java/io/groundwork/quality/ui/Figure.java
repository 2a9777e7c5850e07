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

    /** A share as percent with one digit where it has one. */
    String percent(double share) {
        return percent(share, 0);
    }

    /** A share as percent with always one digit, for columns. */
    String share(double share) {
        return percent(share, 1);
    }

    /** The sign stands apart, as in all texts. */
    private String percent(double share, int least) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return format.format(share * 100) + "\u00a0%";
    }

    /** A number with two digits and a true minus sign, for columns. */
    String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        return format.format(value).replace('-', '\u2212');
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
