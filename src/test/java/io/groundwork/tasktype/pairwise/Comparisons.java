package io.groundwork.tasktype.pairwise;

import io.groundwork.tasktype.pairwise.PairwiseResult.Choice;
import io.groundwork.tasktype.pairwise.PairwiseSettings.Dimension;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import java.util.List;
import java.util.Map;

/** Small comparisons for tests. */
final class Comparisons {

    static final PreferenceContent TWO = new PreferenceContent(
            "Why?",
            null,
            List.of(
                    Response.ofText("r1", "Because of the ice.").by("brook"),
                    Response.ofText("r2", "Nobody knows.").by("cedar")),
            "x-1",
            "en",
            Map.of("source", "brook"));

    static final PairwiseSettings SETTINGS = new PairwiseSettings(
            List.of(
                    new Dimension("help", "Helpful", null, 5, true),
                    new Dimension("true", "Correct", "Fewer mistakes", 3, false)),
            false,
            PairwiseSettings.OPTIONAL,
            true);

    private Comparisons() {}

    static Choice better(String id, int strength) {
        return new Choice(id, strength);
    }

    static Choice tie() {
        return new Choice(PairwiseResult.TIE, 0);
    }

    static Choice bothBad() {
        return new Choice(PairwiseResult.BOTH_BAD, 0);
    }

    static PairwiseResult answers(Choice help, Choice correct) {
        return new PairwiseResult(Map.of("help", help, "true", correct), null, List.of("r2", "r1"));
    }
}
