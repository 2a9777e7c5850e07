package io.groundwork.tasktype.qa;

import io.groundwork.tasktype.qa.QaResult.Pair;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number by which people know a pair: {@code p3} is 3 in every round; ids of other clients take the numbers left. */
final class PairNumbers {

    private static final Pattern MADE_BY_THE_FORM = Pattern.compile("p([1-9]\\d{0,3})");

    private PairNumbers() {}

    static Map<String, Integer> of(QaResult result) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Pair pair : result.pairs()) {
            Matcher known = MADE_BY_THE_FORM.matcher(pair.id());
            if (known.matches()) {
                numbers.put(pair.id(), Integer.valueOf(known.group(1)));
            }
        }
        int next = 1;
        for (Pair pair : result.pairs()) {
            if (!numbers.containsKey(pair.id())) {
                while (numbers.containsValue(next)) {
                    next++;
                }
                numbers.put(pair.id(), next);
            }
        }
        return numbers;
    }
}
