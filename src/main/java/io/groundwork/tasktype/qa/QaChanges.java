package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.Change;
import io.groundwork.tasktype.qa.QaResult.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What differs between two rounds: pairs that came or went, fields that changed, and the order of those that stayed. */
final class QaChanges {

    private static final Map<String, Function<Pair, Object>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("question", Pair::question);
        FIELDS.put("answer", Pair::answer);
        FIELDS.put("type", Pair::type);
        FIELDS.put("wholePassage", Pair::wholePassage);
        FIELDS.put("spans", Pair::spans);
    }

    private QaChanges() {}

    static List<Change> between(QaResult before, QaResult after) {
        Map<String, Pair> old = byId(before);
        Map<String, Pair> now = byId(after);
        List<Change> changes = new ArrayList<>();
        for (Pair pair : after.pairs()) {
            Pair earlier = old.get(pair.id());
            if (earlier == null) {
                changes.add(new Change(pair.path(), null, pair));
            } else {
                changes.addAll(fields(earlier, pair));
            }
        }
        before.pairs().stream()
                .filter(pair -> !now.containsKey(pair.id()))
                .forEach(pair -> changes.add(new Change(pair.path(), pair, null)));
        List<String> oldOrder = order(before, now.keySet());
        List<String> newOrder = order(after, old.keySet());
        if (!oldOrder.equals(newOrder)) {
            changes.add(new Change("/pairs", oldOrder, newOrder));
        }
        return changes;
    }

    private static Map<String, Pair> byId(QaResult result) {
        Map<String, Pair> pairs = new LinkedHashMap<>();
        result.pairs().forEach(pair -> pairs.put(pair.id(), pair));
        return pairs;
    }

    private static List<String> order(QaResult result, Set<String> kept) {
        return result.pairs().stream().map(Pair::id).filter(kept::contains).toList();
    }

    private static List<Change> fields(Pair before, Pair after) {
        List<Change> changes = new ArrayList<>();
        FIELDS.forEach((field, value) -> {
            if (!value.apply(before).equals(value.apply(after))) {
                changes.add(new Change(after.path() + "/" + field, value.apply(before), value.apply(after)));
            }
        });
        return changes;
    }
}
