package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.ExportRow;
import io.groundwork.tasktype.export.RowExporter.Rows;
import java.util.List;
import java.util.Optional;

/** TRL's unpaired preference, conversational, for KTO and BCO: whether a text is a good or a bad answer to its prompt. */
record Unpaired(List<Message> prompt, List<Message> completion, boolean label) {

    /** A turn of a conversation. */
    record Message(String role, String content) {}

    /** The row of a result, unless it has no prompt or its label says neither good nor bad. */
    static Rows<Unpaired> rows(
            ClassificationSettings settings,
            ExportRow<ClassificationSettings, ClassificationContent, ClassificationResult> row) {
        ClassificationContent content = row.content();
        Optional<Unpaired> made = content.hasPrompt() && !content.body().isBlank()
                ? judgement(settings, row.result()).map(good -> of(content, good))
                : Optional.empty();
        return new Rows<>(made.stream().toList(), made.isPresent() ? 0 : 1);
    }

    private static Optional<Boolean> judgement(ClassificationSettings settings, ClassificationResult result) {
        return settings.judging()
                .flatMap(set -> set.chosen(result.of(set)).stream().findFirst())
                .map(Label::good);
    }

    private static Unpaired of(ClassificationContent content, boolean good) {
        return new Unpaired(
                List.of(new Message("user", content.asked())), List.of(new Message("assistant", content.body())), good);
    }
}
