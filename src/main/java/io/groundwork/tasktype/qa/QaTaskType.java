package io.groundwork.tasktype.qa;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.Passage;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.Tally;
import io.groundwork.tasktype.Target;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.text.Excerpt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions and answers on a passage, each linked to highlighted spans or to the entire passage. */
@Component
final class QaTaskType implements TaskType<QaSettings, QaContent, QaResult> {

    @Override
    public String id() {
        return "qa";
    }

    @Override
    public Class<QaSettings> settings() {
        return QaSettings.class;
    }

    @Override
    public Class<QaContent> content() {
        return QaContent.class;
    }

    @Override
    public Class<QaResult> result() {
        return QaResult.class;
    }

    @Override
    public QaSettings defaults() {
        return QaSettings.DEFAULTS;
    }

    @Override
    public QaResult blank() {
        return QaResult.BLANK;
    }

    @Override
    public String title(QaContent content) {
        return Excerpt.firstOf(content.title(), content.topic(), content.passage(), content.externalId());
    }

    @Override
    public Optional<QaContent> fromPassage(Passage passage) {
        return Optional.of(new QaContent(
                passage.text(),
                passage.title(),
                null,
                null,
                null,
                null,
                passage.metadata().isEmpty() ? null : passage.metadata()));
    }

    @Override
    public LabelForm newForm() {
        return new QaLabelForm();
    }

    @Override
    public SettingsForm<QaSettings> newSettingsForm() {
        return new QaSettingsForm();
    }

    @Override
    public List<Violation> checkSettings(QaSettings settings) {
        return QaSettingsChecks.of(settings);
    }

    @Override
    public List<Violation> checkContent(QaContent content, QaSettings settings) {
        return QaContentChecks.of(content, settings);
    }

    @Override
    public List<Violation> check(QaResult result, QaSettings settings, QaContent content) {
        return QaChecks.of(result, settings, content);
    }

    @Override
    public List<Part> parts(QaResult result) {
        Map<String, Integer> numbers = PairNumbers.of(result);
        return result.pairs().stream()
                .map(pair -> new Part(pair.path(), "qa.pair", List.of(numbers.getOrDefault(pair.id(), 0)), pair))
                .toList();
    }

    @Override
    public List<Change> changes(QaResult before, QaResult after) {
        return QaChanges.between(before, after);
    }

    @Override
    public List<Target> targets(QaSettings settings) {
        return QaTally.targets(settings);
    }

    @Override
    public Tally tally(QaResult result) {
        return QaTally.of(result);
    }

    @Override
    public double distance(QaResult a, QaResult b) {
        return QaDistance.between(a, b);
    }

    @Override
    public List<Exporter<QaSettings, QaContent, QaResult>> exporters() {
        return QaExporters.all();
    }

    @Override
    public List<String> taskCategories() {
        return List.of("question-answering", "text-generation");
    }
}
