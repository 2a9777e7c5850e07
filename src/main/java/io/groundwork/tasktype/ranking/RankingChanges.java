package io.groundwork.tasktype.ranking;

import io.groundwork.tasktype.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** What differs between two rounds: dimensions that came or went, fields that changed, and the reason. */
final class RankingChanges {

    private static final Map<String, Function<Placing, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("ranks", Placing::ranks);
        FIELDS.put("allBad", Placing::allBad);
        FIELDS.put("ratings", Placing::ratings);
        FIELDS.put("classes", Placing::classes);
    }

    private RankingChanges() {}

    static List<Change> between(RankingResult before, RankingResult after) {
        List<Change> changes = new ArrayList<>();
        Set<String> dimensions = new LinkedHashSet<>(after.dimensions().keySet());
        dimensions.addAll(before.dimensions().keySet());
        for (String dimension : dimensions) {
            Placing old = before.dimensions().get(dimension);
            Placing now = after.dimensions().get(dimension);
            if (old == null || now == null) {
                changes.add(new Change(RankingResult.path(dimension), old, now));
            } else {
                changes.addAll(fields(RankingResult.path(dimension), old, now));
            }
        }
        if (!Objects.equals(before.reason(), after.reason())) {
            changes.add(new Change(RankingResult.REASON, before.reason(), after.reason()));
        }
        return changes;
    }

    private static List<Change> fields(String path, Placing before, Placing after) {
        List<Change> changes = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            if (!value.apply(before).equals(value.apply(after))) {
                changes.add(new Change(path + "/" + field, value.apply(before), value.apply(after)));
            }
        });
        return changes;
    }
}
