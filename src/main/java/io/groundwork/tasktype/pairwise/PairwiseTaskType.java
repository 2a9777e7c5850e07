package io.groundwork.tasktype.pairwise;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.check.Haste;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.PreferenceContentChecks;
import io.groundwork.tasktype.preference.PreferenceTaskType;
import io.groundwork.tasktype.preference.Showing;
import io.groundwork.tasktype.preference.exports.PreferenceExporters;
import io.groundwork.tasktype.preference.statistics.PreferenceStatistics;
import io.groundwork.tasktype.settings.Bounds;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which of two responses is better, on one or several questions, with a strength and a reason. */
@Component
final class PairwiseTaskType extends PreferenceTaskType<PairwiseSettings, PairwiseResult> {

    private static final Bounds TWO = new Bounds(2, 2);
    private static final List<String> RESERVED = List.of(PairwiseResult.TIE, PairwiseResult.BOTH_BAD);

    private final PairwiseJudging judging = new PairwiseJudging();

    @Override
    public String id() {
        return "pairwise";
    }

    @Override
    public Class<PairwiseSettings> settings() {
        return PairwiseSettings.class;
    }

    @Override
    public Class<PairwiseResult> result() {
        return PairwiseResult.class;
    }

    @Override
    public PairwiseSettings defaults() {
        return PairwiseSettings.DEFAULTS;
    }

    @Override
    public PairwiseResult blank() {
        return PairwiseResult.BLANK;
    }

    /** The sides are always swapped at random; who answers must not learn that the first is the better one. */
    @Override
    public PreferenceContent shown(PreferenceContent content, PairwiseSettings settings, long seed) {
        return Showing.of(content, true, settings.hideModels(), seed);
    }

    @Override
    public PairwiseResult recorded(PairwiseResult result, PreferenceContent shown) {
        return result.seen(shown.ids());
    }

    @Override
    public LabelForm newForm() {
        return new PairwiseLabelForm();
    }

    @Override
    public SettingsForm<PairwiseSettings> newSettingsForm() {
        return new PairwiseSettingsForm();
    }

    @Override
    public List<Violation> checkSettings(PairwiseSettings settings) {
        return PairwiseSettingsChecks.of(settings);
    }

    @Override
    public List<Violation> checkContent(PreferenceContent content, PairwiseSettings settings) {
        List<Violation> violations = new ArrayList<>(PreferenceContentChecks.of(content, TWO, null));
        content.ids().stream()
                .filter(RESERVED::contains)
                .forEach(id -> violations.add(Violation.of("/responses", "pairwise.content.id", id)));
        return violations;
    }

    @Override
    public List<Violation> check(PairwiseResult result, PairwiseSettings settings, PreferenceContent content) {
        return PairwiseChecks.of(result, settings, content);
    }

    @Override
    public List<Violation> doubts(
            PairwiseResult result, PairwiseSettings settings, PreferenceContent content, Duration active) {
        return Haste.doubt(content.texts(), active).stream().toList();
    }

    @Override
    public List<Part> parts(PairwiseResult result) {
        List<Part> parts = new ArrayList<>();
        result.dimensions()
                .forEach((id, answer) ->
                        parts.add(new Part(PairwiseResult.path(id), "pairwise.dimension", List.of(id), answer)));
        if (result.reason() != null) {
            parts.add(new Part(PairwiseResult.REASON, "pairwise.reason", List.of(), result.reason()));
        }
        return parts;
    }

    @Override
    public List<Change> changes(PairwiseResult before, PairwiseResult after) {
        return PairwiseChanges.between(before, after);
    }

    @Override
    public double distance(PairwiseResult a, PairwiseResult b) {
        return PairwiseDistance.between(a, b);
    }

    @Override
    public List<Exporter<PairwiseSettings, PreferenceContent, PairwiseResult>> exporters() {
        PreferenceExporters<PairwiseSettings, PairwiseResult> formats = new PreferenceExporters<>(judging);
        return List.of(
                formats.jsonl(),
                formats.parquet(),
                formats.csv(),
                formats.trlPreference(),
                formats.trlPreferenceConversational(),
                formats.openAiDpo(),
                formats.llamaFactoryRanking(),
                formats.hhRlhf(),
                formats.imageFolder());
    }

    @Override
    public List<Statistic<PairwiseSettings, PreferenceContent, PairwiseResult>> statistics() {
        PreferenceStatistics<PairwiseSettings, PairwiseResult> all = new PreferenceStatistics<>(judging);
        return List.of(all.strengths(), all.positions(), all.ties());
    }
}
