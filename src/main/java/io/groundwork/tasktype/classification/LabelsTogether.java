package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which labels come together in one result, the most frequent pairs first. */
final class LabelsTogether implements Statistic<ClassificationSettings, ClassificationContent, ClassificationResult> {

    private static final int SHOWN = 20;
    private static final List<Heading> COLUMNS = List.of(
            new Heading("classification.statistic.first", Kind.TEXT),
            new Heading("classification.statistic.second", Kind.TEXT),
            new Heading("classification.statistic.count", Kind.COUNT),
            new Heading("classification.statistic.ofFirst", Kind.SHARE),
            new Heading("classification.statistic.ofSecond", Kind.SHARE));

    @Override
    public Count<ClassificationContent, ClassificationResult> open(ClassificationSettings settings) {
        return new Pairs(settings);
    }

    /** A label of a set, by their ids. */
    private record Mark(String set, String label) {}

    /** Two labels in the order of the settings. */
    private record Pair(Mark first, Mark second) {}

    /** Counts labels and pairs of them. */
    private static final class Pairs implements Count<ClassificationContent, ClassificationResult> {

        private final ClassificationSettings settings;
        private final Map<Mark, String> names = new LinkedHashMap<>();
        private final Map<Mark, Long> alone = new HashMap<>();
        private final Map<Pair, Long> together = new LinkedHashMap<>();

        Pairs(ClassificationSettings settings) {
            this.settings = settings;
            settings.sets().forEach(set -> set.labels()
                    .forEach(label -> names.put(new Mark(set.id(), label.id()), set.name() + ": " + label.name())));
        }

        @Override
        public void add(ClassificationContent content, ClassificationResult result) {
            List<Mark> marks = settings.sets().stream()
                    .flatMap(set -> set.chosen(result.of(set)).stream().map(label -> new Mark(set.id(), label.id())))
                    .toList();
            for (int i = 0; i < marks.size(); i++) {
                alone.merge(marks.get(i), 1L, Long::sum);
                for (Mark other : marks.subList(i + 1, marks.size())) {
                    together.merge(new Pair(marks.get(i), other), 1L, Long::sum);
                }
            }
        }

        @Override
        public List<StatisticTable> tables() {
            if (together.isEmpty()) {
                return List.of();
            }
            List<List<@Nullable Object>> rows = together.entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .limit(SHOWN)
                    .map(pair -> row(pair.getKey(), pair.getValue()))
                    .toList();
            return List.of(new StatisticTable(
                    "classification.statistic.together",
                    List.of(SHOWN),
                    "classification.statistic.together.note",
                    COLUMNS,
                    rows));
        }

        private List<@Nullable Object> row(Pair pair, long count) {
            return Arrays.asList(
                    names.get(pair.first()),
                    names.get(pair.second()),
                    count,
                    share(count, pair.first()),
                    share(count, pair.second()));
        }

        private double share(long count, Mark mark) {
            return (double) count / alone.getOrDefault(mark, 1L);
        }
    }
}
