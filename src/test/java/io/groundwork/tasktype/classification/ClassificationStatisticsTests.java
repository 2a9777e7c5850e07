package io.groundwork.tasktype.classification;

import static io.groundwork.tasktype.classification.Answers.CONTENT;
import static io.groundwork.tasktype.classification.Answers.RUDE;
import static io.groundwork.tasktype.classification.Answers.SETTINGS;
import static io.groundwork.tasktype.classification.Answers.chose;
import static io.groundwork.tasktype.classification.Answers.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a manager learns from many results. */
class ClassificationStatisticsTests {

    private static List<StatisticTable> count(
            Statistic<ClassificationSettings, ClassificationContent, ClassificationResult> statistic,
            ClassificationResult... results) {
        var count = statistic.open(SETTINGS);
        List.of(results).forEach(result -> count.add(CONTENT, result));
        return count.tables();
    }

    @Test
    void sharesOfLabelsAreOfAllResults() {
        List<StatisticTable> tables = count(
                new LabelShares(),
                result(RUDE, chose("insult", "threat")),
                result(RUDE, chose("insult")),
                result(chose("calm"), chose()),
                result(chose("calm")));
        assertThat(tables).hasSize(2);
        assertThat(tables.get(0).arguments()).containsExactly("Tone", 4L);
        assertThat(tables.get(0).rows())
                .containsExactly(List.of("Calm", 2L, 0.5), List.of("Rude", 2L, 0.5), List.of("Odd", 0L, 0.0));
        assertThat(tables.get(1).rows())
                .containsExactly(List.of("Insult", 2L, 0.5), List.of("Threat", 1L, 0.25), List.of("–", 2L, 0.5));
    }

    @Test
    void pairsOfLabelsAreCountedOverSetsTheMostFrequentFirst() {
        List<StatisticTable> tables = count(
                new LabelsTogether(),
                result(RUDE, chose("insult", "threat")),
                result(RUDE, chose("insult")),
                result(chose("calm"), chose("insult")));
        assertThat(tables.get(0).rows()).hasSize(4);
        assertThat(tables.get(0).rows().get(0)).isEqualTo(List.of("Tone: Rude", "Kinds: Insult", 2L, 1.0, 2.0 / 3));
    }

    @Test
    void saysNothingBeforeThereAreResults() {
        assertThat(count(new LabelShares())).isEmpty();
        assertThat(count(new LabelsTogether(), result(chose("calm"), chose()))).isEmpty();
    }
}
