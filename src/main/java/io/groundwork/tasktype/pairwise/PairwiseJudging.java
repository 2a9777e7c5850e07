package io.groundwork.tasktype.pairwise;

import io.groundwork.tasktype.pairwise.PairwiseResult.Choice;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Says comparisons in the words of all preference types. */
final class PairwiseJudging implements Judging<PairwiseSettings, PairwiseResult> {

    @Override
    public List<Aspect> aspects(PairwiseSettings settings) {
        return settings.dimensions().stream().map(PairwiseJudging::aspect).toList();
    }

    private static Aspect aspect(Dimension dimension) {
        return new Aspect(dimension.id(), dimension.name(), dimension.ties(), null, List.of());
    }

    @Override
    public Judged of(PairwiseSettings settings, PairwiseResult result) {
        List<String> sides = Objects.requireNonNullElse(result.shown(), List.of());
        List<Judgement> judgements = new ArrayList<>();
        for (Dimension dimension : settings.dimensions()) {
            Choice answer = result.dimensions().get(dimension.id());
            if (answer != null) {
                judgements.add(judgement(aspect(dimension), answer, sides));
            }
        }
        return new Judged(judgements, result.reason(), result.shown());
    }

    private static Judgement judgement(Aspect aspect, Choice answer, List<String> sides) {
        boolean allBad = answer.choice().equals(PairwiseResult.BOTH_BAD);
        Integer strength = answer.prefers() ? answer.strength() : null;
        return new Judgement(aspect, allBad ? Order.NONE : order(answer, sides), Map.of(), Map.of(), allBad, strength);
    }

    private static Order order(Choice answer, List<String> sides) {
        if (!answer.prefers()) {
            return sides.isEmpty() ? Order.NONE : new Order(List.of(sides));
        }
        List<String> others =
                sides.stream().filter(id -> !id.equals(answer.choice())).toList();
        return others.isEmpty()
                ? new Order(List.of(List.of(answer.choice())))
                : new Order(List.of(List.of(answer.choice()), others));
    }
}
