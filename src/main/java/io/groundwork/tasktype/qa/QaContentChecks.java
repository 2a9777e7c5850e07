package io.groundwork.tasktype.qa;

import io.groundwork.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with an item at import. */
final class QaContentChecks {

    private static final int PASSAGE_LENGTH = 200_000;
    private static final int LINE_LENGTH = 1_000;
    private static final int ID_LENGTH = 200;
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}");

    private QaContentChecks() {}

    static List<Violation> of(QaContent content, QaSettings settings) {
        List<Violation> violations = new ArrayList<>();
        if (settings.passage() && content.text().isBlank()) {
            violations.add(Violation.of("/passage", "qa.content.passage.missing"));
        }
        if (!settings.passage() && !content.text().isBlank()) {
            violations.add(Violation.of("/passage", "qa.content.passage.unwanted"));
        }
        atMost(violations, "/passage", content.passage(), PASSAGE_LENGTH);
        atMost(violations, "/title", content.title(), LINE_LENGTH);
        atMost(violations, "/source", content.source(), LINE_LENGTH);
        atMost(violations, "/topic", content.topic(), LINE_LENGTH);
        atMost(violations, "/externalId", content.externalId(), ID_LENGTH);
        if (content.language() != null && !LANGUAGE.matcher(content.language()).matches()) {
            violations.add(Violation.of("/language", "qa.content.language", content.language()));
        }
        return violations;
    }

    private static void atMost(List<Violation> violations, String path, @Nullable String text, int length) {
        if (text != null && text.length() > length) {
            violations.add(Violation.of(path, "qa.content.long", length));
        }
    }
}
