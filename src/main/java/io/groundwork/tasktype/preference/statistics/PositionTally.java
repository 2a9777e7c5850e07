package io.groundwork.tasktype.preference.statistics;

import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How often the response at each place won; the first place tells whether people prefer what they see first. */
final class PositionTally implements JudgementTally {

    private static final String KEY = "preference.statistic.";

    private final Map<Integer, Place> places = new TreeMap<>();

    @Override
    public void add(PreferenceContent content, Judgement judgement, Judged of) {
        List<String> shown = of.shown();
        if (shown == null) {
            return;
        }
        judgement.order().pairs().forEach(pair -> {
            count(shown.indexOf(pair.better()), true);
            count(shown.indexOf(pair.worse()), false);
        });
    }

    private void count(int at, boolean won) {
        if (at >= 0) {
            places.computeIfAbsent(at + 1, first -> new Place()).count(won);
        }
    }

    @Override
    public List<StatisticTable> tables(String dimension) {
        if (places.isEmpty()) {
            return List.of();
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        places.forEach((at, place) -> rows.add(List.of(at, place.met, Proportion.of(place.wins, place.met))));
        return List.of(new StatisticTable(
                KEY + "positions",
                List.of(),
                KEY + "positions.note",
                List.of(
                        new Heading(KEY + "place", Kind.COUNT),
                        new Heading(KEY + "comparisons", Kind.COUNT),
                        new Heading(KEY + "winRate", Kind.SHARE_INTERVAL)),
                rows));
    }

    /** What happened at one place. */
    private static final class Place {

        private int met;
        private int wins;

        void count(boolean won) {
            met++;
            wins += won ? 1 : 0;
        }
    }
}
