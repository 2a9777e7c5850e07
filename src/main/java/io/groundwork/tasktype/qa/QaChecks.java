package io.groundwork.tasktype.qa;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.PartIds;
import io.groundwork.tasktype.check.SpanChecks;
import io.groundwork.tasktype.qa.QaResult.Pair;
import io.groundwork.tasktype.settings.Bounds;
import io.groundwork.tasktype.text.Words;
import java.util.ArrayList;
import java.util.List;

/** The requirement checks of one result. */
final class QaChecks {

    private static final String PAIRS = "/pairs";

    private final QaSettings settings;
    private final SpanChecks spans;
    private final List<Violation> violations = new ArrayList<>();

    private QaChecks(QaSettings settings, QaContent content) {
        this.settings = settings;
        this.spans = new SpanChecks(content.text());
    }

    static List<Violation> of(QaResult result, QaSettings settings, QaContent content) {
        QaChecks checks = new QaChecks(settings, content);
        checks.count(result.pairs().size());
        checks.violations.addAll(
                PartIds.check(PAIRS, result.pairs().stream().map(Pair::id).toList()));
        result.pairs().forEach(checks::pair);
        checks.targets(result);
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "qa.check." + key, arguments));
    }

    private void count(int pairs) {
        if (settings.pairs().tooFew(pairs) || pairs == 0) {
            say(PAIRS, "pairs.few", pairs, Math.max(1, orZero(settings.pairs().min())));
        } else if (settings.pairs().tooMany(pairs)) {
            say(PAIRS, "pairs.many", pairs, orZero(settings.pairs().max()));
        }
    }

    private static int orZero(@org.jspecify.annotations.Nullable Integer limit) {
        return limit == null ? 0 : limit;
    }

    private void pair(Pair pair) {
        text(pair.path(), "question", pair.question(), settings.questionWords());
        text(pair.path(), "answer", pair.answer(), settings.answerWords());
        type(pair);
        grounds(pair);
        pair.spans().forEach(span -> spans.check(pair.path() + "/spans", span).ifPresent(violations::add));
    }

    private void text(String path, String field, String text, Bounds words) {
        if (text.isBlank()) {
            say(path + "/" + field, field + ".missing");
            return;
        }
        int count = Words.count(text);
        if (words.tooFew(count)) {
            say(path + "/" + field, field + ".short", count, orZero(words.min()));
        } else if (words.tooMany(count)) {
            say(path + "/" + field, field + ".long", count, orZero(words.max()));
        }
    }

    private void type(Pair pair) {
        if (settings.types().contains(pair.type())) {
            return;
        }
        String path = pair.path() + "/type";
        if (pair.type().isBlank()) {
            if (settings.typed()) {
                say(path, "type.missing");
            }
        } else if (!settings.ownTypes() || pair.type().length() > QaSettingsChecks.TYPE_LENGTH) {
            say(path, "type.unknown", pair.type());
        } else if (pair.type().equals(QaTally.WHOLE_PASSAGE)) {
            say(path, "type.unknown", pair.type());
        }
    }

    private void grounds(Pair pair) {
        String path = pair.path() + "/spans";
        if (!settings.passage() && (pair.wholePassage() || !pair.spans().isEmpty())) {
            say(path, "spans.noPassage");
        } else if (pair.wholePassage() && !pair.spans().isEmpty()) {
            say(path, "spans.whole");
        } else if (settings.passage()
                && settings.spansRequired()
                && !pair.wholePassage()
                && pair.spans().isEmpty()) {
            say(path, "spans.missing");
        }
    }

    private void targets(QaResult result) {
        int total = result.pairs().size();
        QaTally.targets(settings).stream()
                .filter(target -> target.scope().equals("item"))
                .forEach(target -> {
                    int count = QaTally.of(result).counts().getOrDefault(target.category(), 0);
                    if (total > 0
                            && Math.abs(count - target.share() * total) > Math.max(target.tolerance() * total, 0.5)) {
                        String key = target.category().equals(QaTally.WHOLE_PASSAGE) ? "target.whole" : "target.type";
                        say(PAIRS, key, count, total, Math.round(target.share() * 100), target.category());
                    }
                });
    }
}
