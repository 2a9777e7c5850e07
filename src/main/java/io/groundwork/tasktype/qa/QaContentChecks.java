package io.groundwork.tasktype.qa;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.ContentChecks;
import java.util.List;

/** What can be wrong with an item at import. */
final class QaContentChecks {

    private QaContentChecks() {}

    static List<Violation> of(QaContent content, QaSettings settings) {
        ContentChecks checks = new ContentChecks();
        if (settings.passage() && content.text().isBlank()) {
            checks.say("/passage", "qa.content.passage.missing");
        }
        if (!settings.passage() && !content.text().isBlank()) {
            checks.say("/passage", "qa.content.passage.unwanted");
        }
        return checks.text("/passage", content.passage())
                .line("/title", content.title())
                .line("/source", content.source())
                .line("/topic", content.topic())
                .externalId(content.externalId())
                .language(content.language())
                .violations();
    }
}
