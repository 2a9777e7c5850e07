package io.groundwork.tasktype.ranking;

import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Scale;
import io.groundwork.tasktype.settings.Bounds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Short ways to say dimensions and what was made of them. */
final class Rankings {

    static final PreferenceContent THREE = new PreferenceContent(
            "Why does water boil sooner high up in the mountains than at the coast?",
            null,
            List.of(
                    Response.ofText(
                            "a",
                            "Because the air is thinner there and presses less on the water, so it takes less heat."),
                    Response.ofText("b", "It is the moon."),
                    Response.ofText(
                            "c",
                            "Since there is less oxygen the flame burns at another colour and the pot gets warm.")),
            null,
            null,
            null);

    private Rankings() {}

    static Dimension ranked(String id) {
        return new Dimension(id, id, null, null, null, true, false, false, null, null, null);
    }

    static Dimension withTies(String id) {
        return new Dimension(id, id, null, null, null, true, true, false, null, null, null);
    }

    static Dimension partial(String id) {
        return new Dimension(id, id, null, null, null, true, false, true, null, null, null);
    }

    static Dimension rated(String id, boolean rank) {
        return new Dimension(id, id, null, null, null, rank, true, false, Scale.of(1, 5), null, null);
    }

    static Dimension classified(String id, String... classes) {
        return new Dimension(id, id, null, null, null, false, false, false, null, List.of(classes), null);
    }

    static RankingSettings asking(String reason, Dimension... dimensions) {
        return new RankingSettings(new Bounds(2, 9), null, List.of(dimensions), true, true, reason, true);
    }

    static RankingSettings asking(Dimension... dimensions) {
        return asking(RankingSettings.OPTIONAL, dimensions);
    }

    /** Ranks or ratings such as {@code a1 b2 c2}. */
    static Map<String, Integer> numbers(String said) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Stream.of(said.split(" "))
                .filter(one -> !one.isBlank())
                .forEach(one -> numbers.put(one.substring(0, 1), Integer.valueOf(one.substring(1))));
        return numbers;
    }

    static Placing ranks(String said) {
        return new Placing(numbers(said), false, null, null);
    }

    static Placing rated(String ranks, String ratings) {
        return new Placing(numbers(ranks), false, numbers(ratings), null);
    }

    static Placing called(Map<String, List<String>> classes) {
        return new Placing(null, false, null, classes);
    }

    static Placing allBad(String ranks) {
        return new Placing(numbers(ranks), true, null, null);
    }

    static RankingResult on(String dimension, Placing placing) {
        return new RankingResult(Map.of(dimension, placing), null, null);
    }

    static RankingResult on(String first, Placing one, String second, Placing other) {
        Map<String, Placing> both = new LinkedHashMap<>();
        both.put(first, one);
        both.put(second, other);
        return new RankingResult(both, null, null);
    }

    static RankingResult because(RankingResult result, @Nullable String reason) {
        return new RankingResult(result.dimensions(), reason, result.shown());
    }
}
