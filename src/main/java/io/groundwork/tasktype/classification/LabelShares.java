package io.groundwork.tasktype.classification;

import io.groundwork.tasktype.Statistic;
import io.groundwork.tasktype.StatisticTable;
import io.groundwork.tasktype.StatisticTable.Heading;
import io.groundwork.tasktype.StatisticTable.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each label was chosen, one table for each set. */
final class LabelShares implements Statistic<ClassificationSettings, ClassificationContent, ClassificationResult> {

    private static final List<Heading> COLUMNS = List.of(
            new Heading("classification.statistic.label", Kind.TEXT),
            new Heading("classification.statistic.count", Kind.COUNT),
            new Heading("classification.statistic.share", Kind.SHARE));

    @Override
    public Count<ClassificationContent, ClassificationResult> open(ClassificationSettings settings) {
        return new Shares(settings);
    }

    /** A label of a set, by their ids; the empty label stands for none. */
    private record Mark(String set, String label) {}

    /** Counts results by label. */
    private static final class Shares implements Count<ClassificationContent, ClassificationResult> {

        private final ClassificationSettings settings;
        private final Map<Mark, Long> counts = new HashMap<>();
        private long results;

        Shares(ClassificationSettings settings) {
            this.settings = settings;
        }

        @Override
        public void add(ClassificationContent content, ClassificationResult result) {
            results++;
            for (LabelSet set : settings.sets()) {
                List<Label> chosen = set.chosen(result.of(set));
                chosen.forEach(label -> count(set, label.id()));
                if (chosen.isEmpty()) {
                    count(set, "");
                }
            }
        }

        private void count(LabelSet set, String label) {
            counts.merge(new Mark(set.id(), label), 1L, Long::sum);
        }

        private long of(LabelSet set, String label) {
            return counts.getOrDefault(new Mark(set.id(), label), 0L);
        }

        @Override
        public List<StatisticTable> tables() {
            return results == 0
                    ? List.of()
                    : settings.sets().stream().map(this::table).toList();
        }

        private StatisticTable table(LabelSet set) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            set.labels().forEach(label -> rows.add(row(label.name(), of(set, label.id()))));
            long none = of(set, "");
            if (none > 0) {
                rows.add(row("–", none));
            }
            String note = set.multiple() ? "classification.statistic.shares.multiple" : "";
            return new StatisticTable(
                    "classification.statistic.shares", List.of(set.name(), results), note, COLUMNS, rows);
        }

        private List<@Nullable Object> row(String name, long count) {
            return Arrays.asList(name, count, (double) count / results);
        }
    }
}
