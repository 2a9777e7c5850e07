package io.groundwork.tasktype.preference.statistics;

import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import io.groundwork.tasktype.preference.Judged;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which model wins how often, and how strong each is. */
final class ModelTally implements JudgementTally {

    private static final int MOST_MODELS = 200;
    private static final double Z = 1.959963984540054;
    private static final String KEY = "preference.statistic.";

    private final Contests contests = new Contests(MOST_MODELS);

    @Override
    public void add(PreferenceContent content, Judgement judgement, Judged of) {
        judgement.order().pairs().forEach(pair -> met(content, pair.better(), pair.worse(), 1));
        judgement.order().ties().forEach(pair -> met(content, pair.better(), pair.worse(), 0.5));
    }

    private void met(PreferenceContent content, String one, String other, double won) {
        String first = content.response(one).map(Response::model).orElse(null);
        String second = content.response(other).map(Response::model).orElse(null);
        if (first != null && second != null) {
            contests.add(first, second, won, 1 - won);
        }
    }

    @Override
    public List<StatisticTable> tables(String dimension) {
        if (contests.size() == 0) {
            return List.of();
        }
        List<List<Integer>> groups = Groups.of(contests);
        boolean several = groups.size() > 1;
        List<Heading> columns = new ArrayList<>(List.of(
                new Heading(KEY + "model", Kind.TEXT),
                new Heading(KEY + "comparisons", Kind.COUNT),
                new Heading(KEY + "winRate", Kind.SHARE_INTERVAL),
                new Heading(KEY + "strengthOf", Kind.INTERVAL)));
        if (several) {
            columns.add(new Heading(KEY + "group", Kind.COUNT));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int number = 0; number < groups.size(); number++) {
            rows.addAll(rows(groups.get(number), several ? number + 1 : null));
        }
        String note = contests.isCut() ? "strength.many" : several ? "strength.groups" : "strength.note";
        return List.of(
                new StatisticTable(KEY + "strength", List.of(dimension, MOST_MODELS), KEY + note, columns, rows));
    }

    private List<List<@Nullable Object>> rows(List<Integer> group, @Nullable Integer number) {
        BradleyTerry model = BradleyTerry.of(contests, group);
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, group.size()).boxed().toList());
        places.sort(Comparator.comparingDouble(place -> -model.strength(place)));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int place : places) {
            int competitor = group.get(place);
            double met = contests.met(competitor);
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                    contests.names().get(competitor),
                    Math.round(met),
                    Proportion.of(contests.wins(competitor), met),
                    group.size() == 1 ? null : interval(model, place)));
            if (number != null) {
                row.add(number);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Double> interval(BradleyTerry model, int place) {
        double strength = model.strength(place);
        double half = Z * model.error(place);
        return List.of(strength, strength - half, strength + half);
    }
}
