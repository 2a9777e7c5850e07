package io.groundwork.tasktype.pairwise;

import io.groundwork.shared.Violation;
import io.groundwork.tasktype.check.Reasons;
import io.groundwork.tasktype.pairwise.PairwiseResult.Choice;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requirement checks of one result. */
final class PairwiseChecks {

    private final PairwiseSettings settings;
    private final PreferenceContent content;
    private final List<Violation> violations = new ArrayList<>();

    private PairwiseChecks(PairwiseSettings settings, PreferenceContent content) {
        this.settings = settings;
        this.content = content;
    }

    static List<Violation> of(PairwiseResult result, PairwiseSettings settings, PreferenceContent content) {
        PairwiseChecks checks = new PairwiseChecks(settings, content);
        settings.dimensions()
                .forEach(dimension ->
                        checks.answer(dimension, result.dimensions().get(dimension.id())));
        result.dimensions().keySet().stream()
                .filter(id -> settings.dimension(id).isEmpty())
                .forEach(id -> checks.say(PairwiseResult.path(id), "dimension.unknown", id));
        checks.reason(result.why());
        return List.copyOf(checks.violations);
    }

    private void say(String path, String key, Object... arguments) {
        violations.add(Violation.of(path, "pairwise.check." + key, arguments));
    }

    private void answer(Dimension dimension, @Nullable Choice answer) {
        String path = PairwiseResult.path(dimension.id());
        if (answer == null) {
            say(path, "answer.missing");
        } else if (answer.choice().equals(PairwiseResult.TIE)) {
            noStrength(path, answer, dimension.ties(), "tie.refused");
        } else if (answer.choice().equals(PairwiseResult.BOTH_BAD)) {
            noStrength(path, answer, settings.bothBad(), "bothBad.refused");
        } else if (content.response(answer.choice()).isEmpty()) {
            say(path + "/choice", "response.unknown", answer.choice());
        } else if (answer.strength() < 1 || answer.strength() > dimension.strongest()) {
            say(path + "/strength", "strength.outside", answer.strength(), dimension.strongest());
        }
    }

    private void noStrength(String path, Choice answer, boolean allowed, String refusal) {
        if (!allowed) {
            say(path + "/choice", refusal);
        } else if (answer.strength() != 0) {
            say(path + "/strength", "strength.unexpected", answer.strength());
        }
    }

    private void reason(String reason) {
        if (!settings.asksWhy()) {
            return;
        }
        if (reason.isBlank()) {
            if (settings.reason().equals(PairwiseSettings.REQUIRED)) {
                say(PairwiseResult.REASON, "reason.missing");
            }
        } else if (!Reasons.saySomething(reason)) {
            say(PairwiseResult.REASON, "reason.empty");
        }
    }
}
