package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import java.io.IOException;
import java.util.List;

/** Tasks with annotations as Label Studio imports them, and the labelling interface that they are for. */
final class LabelStudioExporter
        implements Exporter<ClassificationSettings, ClassificationContent, ClassificationResult> {

    private static final String TASKS = "tasks.json";
    private static final String CONFIG = "config.xml";

    @Override
    public String format() {
        return "labelstudio";
    }

    @Override
    public Sink<ClassificationSettings, ClassificationContent, ClassificationResult> open(
            Export<ClassificationSettings> export) throws IOException {
        LabelStudioConfig.write(export.folder().resolve(CONFIG), export.settings());
        return new TaskSink(
                new LabelStudioFile(export.folder().resolve(TASKS)), new LabelStudioResults(export.settings()));
    }

    /** One annotation for each result. */
    private static final class TaskSink
            implements Sink<ClassificationSettings, ClassificationContent, ClassificationResult> {

        private final LabelStudioFile file;
        private final LabelStudioResults results;
        private long annotations;
        private long leftOut;

        TaskSink(LabelStudioFile file, LabelStudioResults results) {
            this.file = file;
            this.results = results;
        }

        @Override
        public void write(ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row)
                throws IOException {
            file.write(row, results.of(row.result()));
            annotations++;
            leftOut += results.unknown(row.result());
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        @Override
        public List<Written> written() {
            return List.of(
                    new Written(TASKS, annotations, leftOut, leftOut > 0 ? "classification.note.unknownLabel" : ""),
                    new Written(CONFIG, 0, 0, ""));
        }
    }
}
