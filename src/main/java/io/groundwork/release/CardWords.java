package io.groundwork.release;

import io.groundwork.ui.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The sentences about a dataset; always English, because the dataset leaves this installation. */
@Component
class CardWords {

    private final Messages messages;

    CardWords(Messages messages) {
        this.messages = messages;
    }

    static String list(Collection<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Locale.ENGLISH, key, arguments);
    }

    String description(DatasetDocuments.Subject subject) {
        Facts.Totals totals = subject.facts().totals();
        return text(
                "release.card.description",
                subject.project().name(),
                subject.release().number(),
                totals.results(),
                totals.items());
    }

    /** What the reader should know about some files, one line each. */
    String notes(DatasetDocuments.Subject subject) {
        return subject.files().stream()
                        .filter(file -> !file.note().isEmpty())
                        .map(file -> "- `" + file.path() + "`: " + text(file.note()))
                        .collect(Collectors.joining("\n"))
                + spreadsheets(subject);
    }

    /** CSV files hold what people wrote, letter by letter; a spreadsheet would run some of it. */
    private String spreadsheets(DatasetDocuments.Subject subject) {
        boolean any = subject.files().stream().anyMatch(file -> file.path().endsWith(".csv"));
        return any ? "\n\n" + text("release.card.csv") : "";
    }

    /** Under what it may be used, or that nobody has said so. */
    String license(Release release) {
        DatasetLicense license = release.license();
        if (license == null) {
            return text("release.card.license.none");
        }
        String address = license.url();
        return text(
                "release.card.license",
                address == null ? license.label() : "[" + license.label() + "](" + address + ")");
    }

    String rounds(Facts.Totals totals) {
        return totals.rounds().entrySet().stream()
                .map(round -> text(
                        round.getKey() == 1 ? "release.card.round.first" : "release.card.round.later",
                        round.getValue(),
                        round.getKey()))
                .collect(Collectors.joining(" "));
    }

    String selection(Release release) {
        StringBuilder said =
                new StringBuilder(text("release.card.rule." + release.rule().wire()));
        ReleaseFilter filter = release.filter();
        said.append(' ').append(text("release.card.until", String.valueOf(filter.acceptedUntil())));
        Map<String, Object> limits = new java.util.LinkedHashMap<>();
        limits.put(
                "release.card.from",
                filter.acceptedFrom() == null ? "" : filter.acceptedFrom().toString());
        limits.put("release.card.batches", list(filter.batches()));
        limits.put("release.card.languages", list(filter.languages()));
        limits.forEach((key, value) -> {
            if (!value.toString().isEmpty()) {
                said.append(' ').append(text(key, value));
            }
        });
        return said.toString();
    }

    String perItem(Facts.Totals totals) {
        double each = totals.items() == 0 ? 0 : (double) totals.results() / totals.items();
        return String.format(Locale.ROOT, "%.2f", each);
    }

    String protocol(DatasetDocuments.Subject subject) {
        return text(
                "release.card.protocol", list(subject.facts().briefVersions().keySet()));
    }

    String recordSet(String format) {
        return text("release.card.recordSet", format);
    }
}
