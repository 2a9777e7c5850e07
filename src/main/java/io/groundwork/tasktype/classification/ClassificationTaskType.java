package io.groundwork.tasktype.classification;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.Exporter;
import io.groundwork.tasktype.Importer;
import io.groundwork.tasktype.LabelForm;
import io.groundwork.tasktype.Part;
import io.groundwork.tasktype.Passage;
import io.groundwork.tasktype.SettingsForm;
import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.text.Excerpt;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Labels for a text in one or several sets, with reasons and evidence where a label asks for them. */
@Component
final class ClassificationTaskType
        implements TaskType<ClassificationSettings, ClassificationContent, ClassificationResult> {

    @Override
    public String id() {
        return "classification";
    }

    @Override
    public Class<ClassificationSettings> settings() {
        return ClassificationSettings.class;
    }

    @Override
    public Class<ClassificationContent> content() {
        return ClassificationContent.class;
    }

    @Override
    public Class<ClassificationResult> result() {
        return ClassificationResult.class;
    }

    @Override
    public ClassificationSettings defaults() {
        return ClassificationSettings.DEFAULTS;
    }

    @Override
    public ClassificationResult blank() {
        return ClassificationResult.BLANK;
    }

    @Override
    public String title(ClassificationContent content) {
        return Excerpt.firstOf(content.text(), content.prompt(), content.externalId());
    }

    /** The piece is the text; its document stands in the metadata. */
    @Override
    public Optional<ClassificationContent> fromPassage(Passage passage) {
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("title", passage.title());
        metadata.putAll(passage.metadata());
        return Optional.of(new ClassificationContent(passage.text(), null, null, null, metadata));
    }

    @Override
    public List<Importer<ClassificationContent>> importers() {
        return List.of(new LabelStudioRows(), new SageMakerRows());
    }

    @Override
    public ClassificationContent shown(ClassificationContent content, ClassificationSettings settings, long seed) {
        return content.shown();
    }

    @Override
    public LabelForm newForm() {
        return new ClassificationLabelForm();
    }

    @Override
    public SettingsForm<ClassificationSettings> newSettingsForm() {
        return new ClassificationSettingsForm();
    }

    @Override
    public List<Violation> checkSettings(ClassificationSettings settings) {
        return ClassificationSettingsChecks.of(settings);
    }

    @Override
    public List<Violation> checkContent(ClassificationContent content, ClassificationSettings settings) {
        return ClassificationContentChecks.of(content);
    }

    @Override
    public List<Violation> check(
            ClassificationResult result, ClassificationSettings settings, ClassificationContent content) {
        return ClassificationChecks.of(result, settings, content);
    }

    @Override
    public List<Violation> doubts(
            ClassificationResult result,
            ClassificationSettings settings,
            ClassificationContent content,
            Duration active) {
        return ClassificationDoubts.of(result, settings, content, active);
    }

    @Override
    public List<Part> parts(ClassificationResult result) {
        return result.sets().entrySet().stream()
                .map(set -> new Part(
                        ClassificationResult.path(set.getKey()),
                        "classification.set",
                        List.of(set.getKey()),
                        set.getValue()))
                .toList();
    }

    @Override
    public List<Change> changes(ClassificationResult before, ClassificationResult after) {
        return ClassificationChanges.between(before, after);
    }

    @Override
    public double distance(ClassificationResult a, ClassificationResult b) {
        return ClassificationDistance.between(a, b);
    }

    @Override
    public List<Exporter<ClassificationSettings, ClassificationContent, ClassificationResult>> exporters() {
        return ClassificationExporters.all();
    }

    @Override
    public List<Statistic<ClassificationSettings, ClassificationContent, ClassificationResult>> statistics() {
        return List.of(new LabelShares(), new LabelsTogether());
    }

    @Override
    public List<String> taskCategories() {
        return List.of("text-classification");
    }
}
