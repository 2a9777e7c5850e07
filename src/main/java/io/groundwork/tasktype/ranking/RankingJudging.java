package io.groundwork.tasktype.ranking;

import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.Order;
import java.util.List;

/** Says rankings in the words of all preference types. */
final class RankingJudging implements Judging<RankingSettings, RankingResult> {

    @Override
    public List<Aspect> aspects(RankingSettings settings) {
        return settings.dimensions().stream().map(RankingJudging::aspect).toList();
    }

    @Override
    public List<Aspect> orders(RankingSettings settings) {
        return settings.dimensions().stream()
                .filter(Dimension::orders)
                .map(RankingJudging::aspect)
                .toList();
    }

    private static Aspect aspect(Dimension dimension) {
        return new Aspect(dimension.id(), dimension.name(), dimension.ties(), dimension.scale(), dimension.known());
    }

    @Override
    public Judged of(RankingSettings settings, RankingResult result) {
        List<Judgement> judgements = settings.dimensions().stream()
                .filter(dimension -> result.dimensions().containsKey(dimension.id()))
                .map(dimension -> judgement(dimension, result.on(dimension.id())))
                .toList();
        return new Judged(judgements, result.reason(), result.shown());
    }

    private static Judgement judgement(Dimension dimension, Placing placing) {
        Order order = dimension.rank() ? placing.order() : Order.byRating(placing.ratings());
        return new Judgement(aspect(dimension), order, placing.ratings(), placing.classes(), placing.allBad(), null);
    }
}
