package io.groundwork.tasktype.preference.statistics;

import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often two responses were equal on a dimension, and how often all were bad. */
final class TieTally implements JudgementTally {

    private static final String KEY = "preference.statistic.";

    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();

    TieTally(List<Aspect> aspects) {
        aspects.forEach(aspect -> dimensions.put(aspect.id(), new Dimension(aspect.name())));
    }

    @Override
    public void add(PreferenceContent content, Judgement judgement, Judged of) {
        Dimension dimension = dimensions.get(judgement.aspect().id());
        if (dimension != null) {
            dimension.results++;
            dimension.allBad += judgement.allBad() ? 1 : 0;
            dimension.tied += judgement.order().ties().size();
            dimension.pairs +=
                    judgement.order().ties().size() + judgement.order().pairs().size();
        }
    }

    @Override
    public List<StatisticTable> tables(String unused) {
        List<List<@Nullable Object>> rows = dimensions.values().stream()
                .filter(dimension -> dimension.results > 0)
                .map(Dimension::row)
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(new StatisticTable(
                        KEY + "ties",
                        List.of(),
                        KEY + "ties.note",
                        List.of(
                                new Heading(KEY + "dimension", Kind.TEXT),
                                new Heading(KEY + "results", Kind.COUNT),
                                new Heading(KEY + "allBad", Kind.SHARE_INTERVAL),
                                new Heading(KEY + "pairs", Kind.COUNT),
                                new Heading(KEY + "tied", Kind.SHARE_INTERVAL)),
                        rows));
    }

    /** What happened on one dimension. */
    private static final class Dimension {

        private final String name;
        private int results;
        private int allBad;
        private int pairs;
        private int tied;

        Dimension(String name) {
            this.name = name;
        }

        List<@Nullable Object> row() {
            return new ArrayList<>(Arrays.asList(
                    name,
                    results,
                    Proportion.of(allBad, results),
                    pairs,
                    pairs == 0 ? null : Proportion.of(tied, pairs)));
        }
    }
}
