package io.groundwork.tasktype.classification;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.ContentChecks;
import java.util.List;

/** What can be wrong with an item at import. */
final class ClassificationContentChecks {

    private ClassificationContentChecks() {}

    static List<Violation> of(ClassificationContent content) {
        ContentChecks checks = new ContentChecks();
        if (content.body().isBlank()) {
            checks.say("/text", "classification.content.text.missing");
        }
        return checks.text("/text", content.text())
                .text("/prompt", content.prompt())
                .externalId(content.externalId())
                .language(content.language())
                .violations();
    }
}
