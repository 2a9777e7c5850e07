package io.groundwork.tasktype.preference.exports;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Export;
import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.export.JsonLines;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The output manifest of SageMaker Ground Truth for {@code crowd-text-ranking}: one line for each item with the answers of
 * all workers, the ranks in the order of the responses in the input.
 */
final class RankingManifest<S extends Record, R extends Record> implements Exporter<S, PreferenceContent, R> {

    private static final String FILE = "output.manifest";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    private final Judging<S, R> judging;

    RankingManifest(Judging<S, R> judging) {
        this.judging = judging;
    }

    @Override
    public String format() {
        return "sagemaker-text-ranking";
    }

    @Override
    public Sink<S, PreferenceContent, R> open(Export<S> export) throws IOException {
        return new ManifestSink(new JsonLines<>(export.folder(), FILE), jobName(export.name()));
    }

    private static String jobName(String project) {
        String plain = project.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "ranking" : plain;
    }

    /** Ranks in the order of the input, empty where a response has none. */
    private static List<Integer> ranks(PreferenceContent content, Judgement judgement) {
        Map<String, Integer> ranks = judgement.order().ranks();
        return ranks.keySet().containsAll(content.ids())
                ? content.ids().stream().map(ranks::get).toList()
                : List.of();
    }

    /** Gathers the slots of an item into one line. */
    private final class ManifestSink implements Sink<S, PreferenceContent, R> {

        private final JsonLines<ObjectNode> file;
        private final String job;
        private @Nullable Line open;
        private long leftOut;

        ManifestSink(JsonLines<ObjectNode> file, String job) {
            this.file = file;
            this.job = job;
        }

        @Override
        public void write(ExportRow<S, PreferenceContent, R> row) throws IOException {
            PreferenceContent content = row.content();
            List<Judgement> judgements =
                    judging.of(row.settings(), row.result()).judgements();
            List<String> texts = content.responses().stream()
                    .map(Comparison::text)
                    .filter(Objects::nonNull)
                    .toList();
            if (content.request().isEmpty()
                    || texts.size() < content.responses().size()) {
                leftOut += judgements.size();
                return;
            }
            Line line = open;
            if (line == null || !line.item.equals(row.itemId())) {
                flush();
                line = new Line(row.itemId(), content.request().get(), texts);
                open = line;
            }
            leftOut += line.add(row.lineage(), content, judgements);
        }

        private void flush() throws IOException {
            if (open != null && !open.answers.isEmpty()) {
                file.write(open.tree(job));
            }
            open = null;
        }

        @Override
        public void close() throws IOException {
            try (file) {
                flush();
            }
        }

        @Override
        public List<Written> written() {
            return List.of(new Written(FILE, file.written(), leftOut, leftOut > 0 ? "preference.note.sagemaker" : ""));
        }
    }

    /** One line in the making. */
    private static final class Line {

        private final String item;
        private final String source;
        private final List<String> responses;
        private final List<ObjectNode> answers = new ArrayList<>();
        private @Nullable OffsetDateTime latest;

        Line(String item, String source, List<String> responses) {
            this.item = item;
            this.source = source;
            this.responses = responses;
        }

        /** Adds a worker's answer and says how many dimensions do not fit. */
        long add(ExportRow.Lineage lineage, PreferenceContent content, List<Judgement> judgements) {
            ArrayNode dimensions = Json.mapper().createArrayNode();
            for (Judgement judgement : judgements) {
                List<Integer> ranks = ranks(content, judgement);
                if (!ranks.isEmpty()) {
                    ObjectNode dimension = dimensions
                            .addObject()
                            .put("name", judgement.aspect().name())
                            .put("allowTie", judgement.aspect().ties());
                    ranks.forEach(dimension.withArray("responseRankings")::add);
                }
            }
            if (!dimensions.isEmpty()) {
                ObjectNode answer = Json.mapper().createObjectNode().put("workerId", lineage.annotator());
                answer.putObject("annotationData")
                        .put("content", Json.write(Map.of("ordinalRankingDimensions", dimensions)));
                answers.add(answer);
                latest = lineage.submittedAt();
            }
            return judgements.size() - (long) dimensions.size();
        }

        ObjectNode tree(String job) {
            ObjectNode line = Json.mapper().createObjectNode().put("source", source);
            responses.forEach(line.putArray("responses")::add);
            answers.forEach(line.putObject("label").putArray("annotationsFromAllWorkers")::add);
            ObjectNode metadata = line.putObject("label-metadata")
                    .put("type", "groundtruth/custom")
                    .put("job-name", job)
                    .put("human-annotated", "yes");
            if (latest != null) {
                metadata.put("creation-date", TIME.format(latest));
            }
            return line;
        }
    }
}
