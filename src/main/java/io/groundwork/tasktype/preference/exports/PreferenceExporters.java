package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.export.FullJsonLines;
import io.groundwork.tasktype.export.RowExporter;
import io.groundwork.tasktype.export.RowExporter.Rows;
import io.groundwork.tasktype.export.SubsetExporter;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The formats of preference data, made for one type by how it says its results as judgements. */
public final class PreferenceExporters<S extends Record, R extends Record> {

    private static final int OPENAI_LEAST = 10;

    private final Judging<S, R> judging;

    public PreferenceExporters(Judging<S, R> judging) {
        this.judging = judging;
    }

    /** The complete form, which says the explicit order besides the ranks. */
    public Exporter<S, PreferenceContent, R> jsonl() {
        return new FullJsonLines<>(row -> {
            Map<String, Object> order = new LinkedHashMap<>();
            judged(row)
                    .judgements()
                    .forEach(judgement ->
                            order.put(judgement.aspect().id(), judgement.order().places()));
            return Map.of("order", order);
        });
    }

    public Exporter<S, PreferenceContent, R> parquet() {
        return RowExporter.parquet(TableRow.class, this::table);
    }

    public Exporter<S, PreferenceContent, R> csv() {
        return RowExporter.csv(TableRow.class, this::table);
    }

    private Rows<TableRow> table(ExportRow<S, PreferenceContent, R> row) {
        return new Rows<>(TableRow.of(row, judged(row)), 0);
    }

    public Exporter<S, PreferenceContent, R> trlPreference() {
        return pairs("trl-preference", PairRows.Standard.class, PairRows.Standard::of)
                .sayingWhenLeftOut("preference.note.standard");
    }

    public Exporter<S, PreferenceContent, R> trlPreferenceConversational() {
        return pairs("trl-preference-conversational", PairRows.Conversational.class, PairRows.Conversational::of)
                .sayingWhenLeftOut("preference.note.pairs");
    }

    public Exporter<S, PreferenceContent, R> trlUnpaired() {
        return byDimension("trl-unpaired", Unpaired.class, Unpaired::of).sayingWhenLeftOut("preference.note.unpaired");
    }

    public Exporter<S, PreferenceContent, R> openAiDpo() {
        return pairs("openai-dpo", PairRows.OpenAi.class, PairRows.OpenAi::of)
                .sayingWhenLeftOut("preference.note.openai")
                .sayingWhenFewerThan(OPENAI_LEAST, "preference.note.openai.few");
    }

    public Exporter<S, PreferenceContent, R> llamaFactoryRanking() {
        return new LlamaFactory<>(pairs("llamafactory-ranking", LlamaFactory.Row.class, LlamaFactory.Row::of)
                .sayingWhenLeftOut("preference.note.llamafactory"));
    }

    public Exporter<S, PreferenceContent, R> hhRlhf() {
        return pairs("hh-rlhf", PairRows.HhRlhf.class, PairRows.HhRlhf::of).sayingWhenLeftOut("preference.note.hh");
    }

    public Exporter<S, PreferenceContent, R> ultraFeedback() {
        return RowExporter.<S, PreferenceContent, R, UltraFeedback>jsonLines(
                        "ultrafeedback", UltraFeedback.class, row -> UltraFeedback.of(
                                        row.content(), judging.aspects(row.settings()), judged(row))
                                .map(made -> new Rows<>(List.of(made), 0))
                                .orElse(new Rows<>(List.of(), 1)))
                .sayingWhenLeftOut("preference.note.ultrafeedback")
                .describedBy(settings -> UltraFeedback.columns(judging.aspects(settings)));
    }

    public Exporter<S, PreferenceContent, R> nectar() {
        return byDimension("nectar", Nectar.class, Nectar::of)
                .sayingWhenLeftOut("preference.note.nectar")
                .saying("preference.note.nectar.turned");
    }

    public Exporter<S, PreferenceContent, R> sageMakerTextRanking() {
        return new RankingManifest<>(judging);
    }

    public Exporter<S, PreferenceContent, R> imageFolder() {
        return new ImageFolder<>(judging);
    }

    private Judged judged(ExportRow<S, PreferenceContent, R> row) {
        return judging.of(row.settings(), row.result());
    }

    private List<String> dimensions(S settings) {
        return judging.orders(settings).stream().map(Aspect::id).toList();
    }

    /** One file for each dimension: what is better on one may be worse on another. */
    private <T extends Record> SubsetExporter<S, PreferenceContent, R, T> byDimension(
            String format, Class<T> type, BiFunction<PreferenceContent, Judgement, Rows<T>> make) {
        return SubsetExporter.of(format, type, this::dimensions, row -> {
            Map<String, Rows<T>> rows = new LinkedHashMap<>();
            judged(row)
                    .judgements()
                    .forEach(judgement -> rows.put(judgement.aspect().id(), make.apply(row.content(), judgement)));
            return rows;
        });
    }

    private <T extends Record> SubsetExporter<S, PreferenceContent, R, T> pairs(
            String format, Class<T> type, Function<Comparison, Optional<T>> make) {
        return byDimension(format, type, (content, judgement) -> {
            List<T> rows = Comparison.of(content, judgement).stream()
                    .map(make)
                    .flatMap(Optional::stream)
                    .toList();
            return new Rows<>(rows, PairCount.of(content) - rows.size());
        });
    }
}
