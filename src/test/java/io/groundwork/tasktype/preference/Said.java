package io.groundwork.tasktype.preference;

import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.MediaSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A result that is nothing but judgements, and what a test makes of it. */
public record Said(Judged judged) {

    private static final OffsetDateTime DAY = OffsetDateTime.of(2024, 5, 6, 9, 30, 0, 0, ZoneOffset.UTC);

    /** The dimensions. */
    public record Wanted(List<Aspect> aspects) {}

    /** Judgements as they are. */
    public static final Judging<Wanted, Said> JUDGING = new Judging<>() {

        @Override
        public List<Aspect> aspects(Wanted settings) {
            return settings.aspects();
        }

        @Override
        public Judged of(Wanted settings, Said result) {
            return result.judged();
        }
    };

    public static Aspect ranked(String id) {
        return new Aspect(id, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1), true, null, List.of());
    }

    public static Aspect rated(String id, int min, int max) {
        return new Aspect(id, id, true, Scale.of(min, max), List.of());
    }

    /** An order such as {@code b > a = c}. */
    public static Judgement order(Aspect aspect, String order) {
        List<List<String>> places = new ArrayList<>();
        for (String place : order.split(">")) {
            places.add(List.of(place.strip().split("\\s*=\\s*")));
        }
        return new Judgement(aspect, new Order(places), Map.of(), Map.of(), false, null);
    }

    /** Ratings such as {@code a 5, b 2}, which also give the order. */
    public static Judgement ratings(Aspect aspect, String ratings) {
        Map<String, Integer> given = new LinkedHashMap<>();
        for (String rating : ratings.split(", ")) {
            given.put(rating.split(" ")[0], Integer.valueOf(rating.split(" ")[1]));
        }
        return new Judgement(aspect, Order.byRating(given), given, Map.of(), false, null);
    }

    public static Judgement allBad(Aspect aspect) {
        return new Judgement(aspect, Order.NONE, Map.of(), Map.of(), true, null);
    }

    public static Said of(Judgement... judgements) {
        return new Said(new Judged(List.of(judgements), "It names the cause.", null));
    }

    public Said shown(String... ids) {
        return new Said(new Judged(judged.judgements(), judged.reason(), List.of(ids)));
    }

    /** A prompt with the texts as responses a, b, c ... of models with the same letters in capitals. */
    public static PreferenceContent texts(String prompt, String... texts) {
        List<Response> responses = new ArrayList<>();
        for (String text : texts) {
            String id = String.valueOf((char) ('a' + responses.size()));
            responses.add(Response.ofText(id, text).by(id.toUpperCase(Locale.ROOT)));
        }
        return new PreferenceContent(prompt, null, responses, null, null, null);
    }

    public ExportRow<Wanted, PreferenceContent, Said> on(String item, int slot, PreferenceContent content) {
        List<Aspect> aspects =
                judged.judgements().stream().map(Judgement::aspect).toList();
        ExportRow.Lineage lineage = new ExportRow.Lineage(
                "p-" + slot, List.of(), 1, 1, 1, "s-" + item + slot, DAY, DAY.plusHours(1), false, 90_000);
        return new ExportRow<>(item, 1, slot, content, new Wanted(aspects), this, lineage);
    }

    public ExportRow<Wanted, PreferenceContent, Said> on(PreferenceContent content) {
        return on("item", 1, content);
    }

    /** Writes the rows; the dimensions are those of the first. */
    @SafeVarargs
    public static List<Exporter.Written> export(
            Exporter<Wanted, PreferenceContent, Said> exporter,
            Path folder,
            MediaSource media,
            ExportRow<Wanted, PreferenceContent, Said>... rows)
            throws IOException {
        Exporter.Sink<Wanted, PreferenceContent, Said> sink =
                exporter.open(new Export<>(folder, "Router answers", rows[0].settings(), media));
        try (sink) {
            for (ExportRow<Wanted, PreferenceContent, Said> row : rows) {
                sink.write(row);
            }
        }
        return sink.written();
    }
}
