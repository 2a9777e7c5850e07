package io.groundwork.tasktype.classification;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.PartIds;
import io.groundwork.tasktype.check.SpanChecks;
import io.groundwork.tasktype.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The requirement checks of one result. */
final class ClassificationChecks {

    static final int REASON_LENGTH = 10_000;

    private final SpanChecks spans;
    private final List<Violation> violations = new ArrayList<>();

    private ClassificationChecks(ClassificationContent content) {
        spans = new SpanChecks(content.body());
    }

    static List<Violation> of(
            ClassificationResult result, ClassificationSettings settings, ClassificationContent content) {
        ClassificationChecks checks = new ClassificationChecks(content);
        checks.violations.addAll(
                PartIds.check("/sets", List.copyOf(result.sets().keySet())));
        result.sets().keySet().stream()
                .filter(set -> settings.set(set).isEmpty())
                .forEach(set -> checks.say(ClassificationResult.path(set), "set.unknown", set));
        settings.sets().forEach(set -> checks.answer(set, result.of(set)));
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "classification.check." + key, arguments));
    }

    private void answer(LabelSet set, SetAnswer answer) {
        labels(set, answer);
        evidence(set, answer);
        answer.spans().forEach(span -> spans.check(set.path() + "/spans", span).ifPresent(violations::add));
    }

    private void labels(LabelSet set, SetAnswer answer) {
        String path = set.path() + "/labels";
        List<String> labels = answer.labels();
        Set<String> seen = new HashSet<>();
        for (String label : labels) {
            if (set.label(label).isEmpty()) {
                say(path, "label.unknown", label);
            } else if (!seen.add(label)) {
                say(path, "label.twice", label);
            }
        }
        if (!set.multiple() && seen.size() > 1) {
            say(path, "labels.many");
        }
        if (labels.isEmpty() && set.required()) {
            say(path, "labels.missing");
        } else if (labels.isEmpty() && answer.hasEvidence()) {
            say(path, "labels.none");
        }
    }

    private void evidence(LabelSet set, SetAnswer answer) {
        String reasonFor = names(set, answer, Label::reasonRequired);
        if (!reasonFor.isEmpty() && Words.count(answer.why()) == 0) {
            say(set.path() + "/reason", "reason.missing", reasonFor);
        } else if (answer.why().length() > REASON_LENGTH) {
            say(set.path() + "/reason", "reason.long", REASON_LENGTH);
        }
        String spansFor = names(set, answer, Label::spansRequired);
        if (!spansFor.isEmpty() && answer.spans().isEmpty()) {
            say(set.path() + "/spans", "spans.missing", spansFor);
        }
    }

    private static String names(LabelSet set, SetAnswer answer, Predicate<Label> which) {
        return set.chosen(answer).stream().filter(which).map(Label::name).collect(Collectors.joining(", "));
    }
}
