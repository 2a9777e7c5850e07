package io.groundwork.tasktype.check;

import io.groundwork.tasktype.text.Words;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Whether a reason that a person gave says something. */
public final class Reasons {

    private static final int LEAST = 3;
    private static final Set<String> EMPTY = Set.of(
            ("a b c d e f g h i j it its this that these those the one ones first second third last is are was be and"
                            + " or not but than more most much very so too really just better best good great fine nice ok"
                            + " okay bad worse worst like liked prefer preferred think because answer answers response"
                            + " responses text both all same equal none my me you choice")
                    .split(" "));

    private Reasons() {}

    /** At least three different words, not all of them empty ones; the browser judges the same. */
    public static boolean saySomething(String reason) {
        Set<String> said = new HashSet<>(Words.of(reason.toLowerCase(Locale.ROOT)));
        return said.size() >= LEAST && !EMPTY.containsAll(said);
    }
}
