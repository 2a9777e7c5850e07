package io.groundwork.tasktype.preference.statistics;

import static io.groundwork.tasktype.preference.Said.allBad;
import static io.groundwork.tasktype.preference.Said.order;
import static io.groundwork.tasktype.preference.Said.ranked;
import static io.groundwork.tasktype.preference.Said.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.preference.Aspect;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Said;
import io.groundwork.tasktype.preference.Said.Wanted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What many judgements say together. */
class PreferenceStatisticsTests {

    private static final Aspect CLARITY = ranked("clarity");
    private static final Aspect TONE = ranked("tone");
    private static final PreferenceContent THREE = texts("Why?", "One.", "Two.", "Three.");
    private static final PreferenceStatistics<Wanted, Said> STATISTICS = new PreferenceStatistics<>(Said.JUDGING);

    private static List<StatisticTable> count(Statistic<Wanted, PreferenceContent, Said> statistic, Said... results) {
        Statistic.Count<PreferenceContent, Said> count = statistic.open(new Wanted(List.of(CLARITY, TONE)));
        for (Said result : results) {
            count.add(THREE, result);
        }
        return count.tables();
    }

    @Test
    void strongerModelsStandFirstWithWinsAndInterval() {
        List<StatisticTable> tables = count(
                STATISTICS.strengths(),
                Said.of(order(CLARITY, "a > b > c")),
                Said.of(order(CLARITY, "a > c > b")),
                Said.of(order(CLARITY, "b > a > c")),
                Said.of(order(CLARITY, "c > a = b")));
        assertThat(tables).hasSize(1);
        StatisticTable table = tables.get(0);
        assertThat(table.arguments().get(0)).isEqualTo("Clarity");
        assertThat(table.rows()).extracting(row -> row.get(0)).containsExactly("A", "B", "C");
        assertThat(table.rows().get(0).get(1)).isEqualTo(8L);
        assertThat(((List<?>) table.rows().get(0).get(2)).get(0)).isEqualTo(5.5 / 8);
        assertThat(table.rows())
                .allSatisfy(row -> assertThat(row).hasSize(table.columns().size()));
        List<?> strength = (List<?>) table.rows().get(0).get(3);
        assertThat((Double) strength.get(0)).isBetween((Double) strength.get(1), (Double) strength.get(2));
        assertThat(table.noteKey()).isEqualTo("preference.statistic.strength.note");
    }

    @Test
    void saysThatModelsWhichNeverLostCannotBeCompared() {
        StatisticTable table = count(
                        STATISTICS.strengths(),
                        Said.of(order(CLARITY, "a > b")),
                        Said.of(order(CLARITY, "a > c > b")),
                        Said.of(order(CLARITY, "b > c")))
                .get(0);
        assertThat(table.noteKey()).isEqualTo("preference.statistic.strength.groups");
        assertThat(table.rows())
                .extracting(row -> row.get(0) + " " + row.get(4))
                .containsExactlyInAnyOrder("B 1", "C 1", "A 2");
        assertThat(table.rows().get(2).get(3)).isNull();
    }

    @Test
    void countsHowOftenEachPlaceWins() {
        List<StatisticTable> tables = count(
                STATISTICS.positions(),
                Said.of(order(CLARITY, "a > b > c"), order(TONE, "c > a = b")).shown("a", "b", "c"),
                Said.of(order(CLARITY, "a > b > c")).shown("c", "b", "a"),
                Said.of(order(CLARITY, "a > b > c")));
        assertThat(tables.get(0).rows())
                .extracting(row -> row.get(0) + ": " + ((List<?>) row.get(2)).get(0) + " of " + row.get(1))
                .containsExactly("1: 0.4 of 5", "2: 0.4 of 5", "3: 0.6666666666666666 of 6");
    }

    @Test
    void countsTiesAndAllBad() {
        StatisticTable table = count(
                        STATISTICS.ties(),
                        Said.of(order(CLARITY, "a > b = c"), allBad(TONE)),
                        Said.of(order(CLARITY, "a = b = c"), order(TONE, "a > b > c")))
                .get(0);
        assertThat(table.rows().get(0).subList(0, 2)).containsExactly("Clarity", 2);
        assertThat(((List<?>) table.rows().get(0).get(4)).get(0)).isEqualTo(4 / 6.0);
        assertThat(((List<?>) table.rows().get(1).get(2)).get(0)).isEqualTo(0.5);
    }

    @Test
    void saysNothingBeforeThereIsSomething() {
        assertThat(count(STATISTICS.strengths())).isEmpty();
        assertThat(count(STATISTICS.positions())).isEmpty();
        assertThat(count(STATISTICS.ties())).isEmpty();
    }
}
