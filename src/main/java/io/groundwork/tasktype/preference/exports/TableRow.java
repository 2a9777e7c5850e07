package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One response on one dimension with all that is known of it, for Parquet and CSV. No column has a name that trainers read, so that
 * nobody trains on it by mistake.
 *
 * @param place where it was shown, 1 for the first
 */
record TableRow(
        String item,
        int run,
        int slot,
        @Nullable String externalId,
        @Nullable String language,
        @Nullable String promptText,
        List<Turn> promptTurns,
        String response,
        @Nullable String responseText,
        List<Turn> responseTurns,
        @Nullable String media,
        @Nullable String mediaType,
        @Nullable String model,
        @Nullable Integer place,
        String dimension,
        String dimensionName,
        @Nullable Integer rank,
        @Nullable Integer rating,
        List<String> classes,
        boolean allBad,
        @Nullable Integer strength,
        @Nullable String reason,
        String annotator,
        List<String> reviewers,
        int rounds,
        int briefVersion,
        int workflowVersion,
        String submission,
        Instant submittedAt,
        Instant acceptedAt,
        boolean fixedByReviewer,
        long activeMs) {

    static List<TableRow> of(ExportRow<?, PreferenceContent, ?> row, Judged judged) {
        List<TableRow> rows = new ArrayList<>();
        for (Response response : row.content().responses()) {
            for (Judgement judgement : judged.judgements()) {
                rows.add(of(row, judged, response, judgement));
            }
        }
        return rows;
    }

    private static TableRow of(
            ExportRow<?, PreferenceContent, ?> row, Judged judged, Response response, Judgement judgement) {
        PreferenceContent content = row.content();
        ExportRow.Lineage lineage = row.lineage();
        return new TableRow(
                row.itemId(),
                row.run(),
                row.slot(),
                content.externalId(),
                content.language(),
                content.prompt(),
                Objects.requireNonNullElse(content.turns(), List.of()),
                response.id(),
                response.text(),
                Objects.requireNonNullElse(response.turns(), List.of()),
                response.media(),
                response.mediaType(),
                response.model(),
                place(judged, response),
                judgement.aspect().id(),
                judgement.aspect().name(),
                judgement.order().ranks().get(response.id()),
                judgement.ratings().get(response.id()),
                judgement.classes().getOrDefault(response.id(), List.of()),
                judgement.allBad(),
                judgement.strength(),
                judged.reason(),
                lineage.annotator(),
                lineage.reviewers(),
                lineage.rounds(),
                lineage.briefVersion(),
                lineage.workflowVersion(),
                lineage.submissionId(),
                lineage.submittedAt().toInstant(),
                lineage.acceptedAt().toInstant(),
                lineage.fixedByReviewer(),
                lineage.activeMs());
    }

    private static @Nullable Integer place(Judged judged, Response response) {
        int at = judged.shown() == null ? -1 : judged.shown().indexOf(response.id());
        return at < 0 ? null : at + 1;
    }
}
