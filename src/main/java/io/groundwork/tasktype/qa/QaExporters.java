package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.export.FullJsonLines;
import io.groundwork.tasktype.export.RowExporter;
import io.groundwork.tasktype.export.RowExporter.Rows;
import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.qa.TrainingRows.Alpaca;
import io.groundwork.tasktype.qa.TrainingRows.ContextQa;
import io.groundwork.tasktype.qa.TrainingRows.Conversation;
import io.groundwork.tasktype.qa.TrainingRows.PromptCompletion;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** The formats in which questions and answers are released. */
final class QaExporters {

    private static final String EMPTY = "qa.note.empty";
    private static final int OPENAI_LEAST = 10;

    private QaExporters() {}

    static List<Exporter<QaSettings, QaContent, QaResult>> all() {
        return List.of(
                new FullJsonLines<>(),
                RowExporter.parquet(TableRow.class, everyPair(TableRow::of)),
                RowExporter.csv(TableRow.class, everyPair(TableRow::of)),
                RowExporter.jsonLines("trl-prompt-completion", PromptCompletion.class, written(PromptCompletion::of))
                        .sayingWhenLeftOut(EMPTY),
                RowExporter.jsonLines("trl-messages", Conversation.class, written(Conversation::of))
                        .sayingWhenLeftOut(EMPTY),
                RowExporter.jsonLines("openai-chat", Conversation.class, written(Conversation::of))
                        .sayingWhenLeftOut(EMPTY)
                        .sayingWhenFewerThan(OPENAI_LEAST, "qa.note.openai"),
                RowExporter.jsonLines("alpaca", Alpaca.class, written(Alpaca::of))
                        .sayingWhenLeftOut(EMPTY),
                RowExporter.jsonLines(
                                "axolotl-context-qa",
                                ContextQa.class,
                                rows((content, pair) -> !content.text().isBlank() && hasTexts(pair), ContextQa::of))
                        .sayingWhenLeftOut("qa.note.noPassage"),
                new SquadExporter());
    }

    private static <T> Function<ExportRow<QaSettings, QaContent, QaResult>, Rows<T>> everyPair(
            BiFunction<ExportRow<QaSettings, QaContent, QaResult>, Pair, T> make) {
        return row -> new Rows<>(
                row.result().pairs().stream().map(pair -> make.apply(row, pair)).toList(), 0);
    }

    private static <T> Function<ExportRow<QaSettings, QaContent, QaResult>, Rows<T>> written(
            BiFunction<QaContent, Pair, T> make) {
        return rows((content, pair) -> hasTexts(pair), make);
    }

    private static <T> Function<ExportRow<QaSettings, QaContent, QaResult>, Rows<T>> rows(
            BiPredicate<QaContent, Pair> fits, BiFunction<QaContent, Pair, T> make) {
        return row -> {
            List<Pair> pairs = row.result().pairs();
            List<T> made = pairs.stream()
                    .filter(pair -> fits.test(row.content(), pair))
                    .map(pair -> make.apply(row.content(), pair))
                    .toList();
            return new Rows<>(made, pairs.size() - made.size());
        };
    }

    private static boolean hasTexts(Pair pair) {
        return !pair.question().isBlank() && !pair.answer().isBlank();
    }
}
