package io.groundwork.tasktype.ranking;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.PreferenceContentChecks;
import io.groundwork.tasktype.preference.PreferenceTaskType;
import io.groundwork.tasktype.preference.Showing;
import io.groundwork.tasktype.preference.exports.PreferenceExporters;
import io.groundwork.tasktype.preference.statistics.PreferenceStatistics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** An order of the responses to a prompt on one or several dimensions, with ratings and classes where they are asked for. */
@Component
final class RankingTaskType extends PreferenceTaskType<RankingSettings, RankingResult> {

    private final RankingJudging judging = new RankingJudging();

    @Override
    public String id() {
        return "ranking";
    }

    @Override
    public Class<RankingSettings> settings() {
        return RankingSettings.class;
    }

    @Override
    public Class<RankingResult> result() {
        return RankingResult.class;
    }

    @Override
    public RankingSettings defaults() {
        return RankingSettings.DEFAULTS;
    }

    @Override
    public RankingResult blank() {
        return RankingResult.BLANK;
    }

    @Override
    public PreferenceContent shown(PreferenceContent content, RankingSettings settings, long seed) {
        return Showing.of(content, settings.shuffle(), settings.hideModels(), seed);
    }

    @Override
    public RankingResult recorded(RankingResult result, PreferenceContent shown) {
        return result.seen(shown.ids());
    }

    @Override
    public LabelForm newForm() {
        return new RankingLabelForm();
    }

    @Override
    public SettingsForm<RankingSettings> newSettingsForm() {
        return new RankingSettingsForm();
    }

    @Override
    public List<Violation> checkSettings(RankingSettings settings) {
        return RankingSettingsChecks.of(settings);
    }

    @Override
    public List<Violation> checkContent(PreferenceContent content, RankingSettings settings) {
        return PreferenceContentChecks.of(content, settings.responses(), settings.promptWords());
    }

    @Override
    public List<Violation> check(RankingResult result, RankingSettings settings, PreferenceContent content) {
        return RankingChecks.of(result, settings, content);
    }

    @Override
    public List<Violation> doubts(
            RankingResult result, RankingSettings settings, PreferenceContent content, Duration active) {
        return RankingDoubts.of(result, settings, content, active);
    }

    @Override
    public List<Part> parts(RankingResult result) {
        List<Part> parts = new ArrayList<>();
        result.dimensions()
                .forEach((id, placing) ->
                        parts.add(new Part(RankingResult.path(id), "ranking.dimension", List.of(id), placing)));
        if (result.reason() != null) {
            parts.add(new Part(RankingResult.REASON, "ranking.reason", List.of(), result.reason()));
        }
        return parts;
    }

    @Override
    public List<Change> changes(RankingResult before, RankingResult after) {
        return RankingChanges.between(before, after);
    }

    @Override
    public double distance(RankingResult a, RankingResult b) {
        return RankingDistance.between(a, b);
    }

    @Override
    public List<Exporter<RankingSettings, PreferenceContent, RankingResult>> exporters() {
        PreferenceExporters<RankingSettings, RankingResult> formats = new PreferenceExporters<>(judging);
        return List.of(
                formats.jsonl(),
                formats.parquet(),
                formats.csv(),
                formats.trlPreferenceConversational(),
                formats.trlPreference(),
                formats.trlUnpaired(),
                formats.openAiDpo(),
                formats.llamaFactoryRanking(),
                formats.hhRlhf(),
                formats.ultraFeedback(),
                formats.nectar(),
                formats.sageMakerTextRanking(),
                formats.imageFolder());
    }

    @Override
    public List<Statistic<RankingSettings, PreferenceContent, RankingResult>> statistics() {
        PreferenceStatistics<RankingSettings, RankingResult> all = new PreferenceStatistics<>(judging);
        return List.of(all.strengths(), all.positions(), all.ties());
    }
}
