package io.groundwork.tasktype.preference.statistics;

import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Judging;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What preference results say together, for one type by how it says its results as judgements. */
public final class PreferenceStatistics<S extends Record, R extends Record> {

    private final Judging<S, R> judging;

    public PreferenceStatistics(Judging<S, R> judging) {
        this.judging = judging;
    }

    /** Which model wins how often and how strong each is, dimension by dimension. */
    public Statistic<S, PreferenceContent, R> strengths() {
        return settings -> new ByDimension<>(settings, judging, ModelTally::new);
    }

    /** Whether the order in which responses were shown decides. */
    public Statistic<S, PreferenceContent, R> positions() {
        return settings -> new Whole<>(settings, judging, new PositionTally());
    }

    /** How often responses were equal, and all of them bad. */
    public Statistic<S, PreferenceContent, R> ties() {
        return settings -> new Whole<>(settings, judging, new TieTally(judging.aspects(settings)));
    }

    /** A count over all dimensions together. */
    private record Whole<S extends Record, R extends Record>(S settings, Judging<S, R> judging, JudgementTally tally)
            implements Statistic.Count<PreferenceContent, R> {

        @Override
        public void add(PreferenceContent content, R result) {
            Judged judged = judging.of(settings, result);
            judged.judgements().forEach(judgement -> tally.add(content, judgement, judged));
        }

        @Override
        public List<StatisticTable> tables() {
            return tally.tables("");
        }
    }

    /** One count for each dimension. */
    private static final class ByDimension<S extends Record, R extends Record>
            implements Statistic.Count<PreferenceContent, R> {

        private final S settings;
        private final Judging<S, R> judging;
        private final Map<Aspect, JudgementTally> tallies = new LinkedHashMap<>();

        ByDimension(S settings, Judging<S, R> judging, Supplier<JudgementTally> make) {
            this.settings = settings;
            this.judging = judging;
            judging.aspects(settings).forEach(aspect -> tallies.put(aspect, make.get()));
        }

        @Override
        public void add(PreferenceContent content, R result) {
            Judged judged = judging.of(settings, result);
            for (Judgement judgement : judged.judgements()) {
                JudgementTally tally = tallies.get(judgement.aspect());
                if (tally != null) {
                    tally.add(content, judgement, judged);
                }
            }
        }

        @Override
        public List<StatisticTable> tables() {
            List<StatisticTable> tables = new ArrayList<>();
            tallies.forEach((aspect, tally) -> tables.addAll(tally.tables(aspect.name())));
            return tables;
        }
    }
}
