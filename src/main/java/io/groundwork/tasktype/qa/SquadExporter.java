package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.qa.QaResult.Pair;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * SQuAD 2.0 (Rajpurkar et al. 2018): only pairs whose answer stands word for word in the passage; the others are counted.
 * All slots of an item share one paragraph, following items of one title one article.
 */
final class SquadExporter implements Exporter<QaSettings, QaContent, QaResult> {

    private static final String FILE = "train-v2.0.json";

    @Override
    public String format() {
        return "squad";
    }

    @Override
    public Sink<QaSettings, QaContent, QaResult> open(Export<QaSettings> export) throws IOException {
        return new SquadSink(new SquadFile(export.folder().resolve(FILE)));
    }

    /** Picks the pairs that fit. */
    private static final class SquadSink implements Sink<QaSettings, QaContent, QaResult> {

        private final SquadFile file;
        private long questions;
        private long leftOut;

        SquadSink(SquadFile file) {
            this.file = file;
        }

        @Override
        public void write(ExportRow<QaSettings, QaContent, QaResult> row) throws IOException {
            List<SquadFile.Question> fitting = new ArrayList<>();
            for (Pair pair : row.result().pairs()) {
                question(row, pair).ifPresent(fitting::add);
            }
            leftOut += row.result().pairs().size() - fitting.size();
            questions += fitting.size();
            if (!fitting.isEmpty()) {
                QaContent content = row.content();
                String title = content.title() == null ? "" : content.title();
                file.write(new SquadFile.Paragraph(title, row.itemId(), content.text()), fitting);
            }
        }

        private static Optional<SquadFile.Question> question(
                ExportRow<QaSettings, QaContent, QaResult> row, Pair pair) {
            return AnswerInPassage.find(row.content().text(), pair)
                    .map(answers -> new SquadFile.Question(
                            row.itemId() + ":" + row.slot() + ":" + pair.id(), pair.question(), answers));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public List<Written> written() {
            return List.of(new Written(FILE, questions, leftOut, leftOut > 0 ? "qa.note.notASpan" : ""));
        }
    }
}
