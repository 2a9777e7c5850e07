package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.Order.Pair;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A neutral preference row: on one dimension one response is better than another. */
record Comparison(PreferenceContent content, Judgement judgement, Response better, Response worse, double margin) {

    /** The pairs of a judgement of which one is better; ids that the content does not have are passed over. */
    static List<Comparison> of(PreferenceContent content, Judgement judgement) {
        List<Comparison> comparisons = new ArrayList<>();
        for (Pair pair : judgement.order().pairs()) {
            Response better = content.response(pair.better()).orElse(null);
            Response worse = content.response(pair.worse()).orElse(null);
            if (better != null && worse != null) {
                comparisons.add(new Comparison(content, judgement, better, worse, judgement.margin(pair)));
            }
        }
        return comparisons;
    }

    /** Both as single texts after a single request. */
    Optional<Texts> texts() {
        String request = content.request().orElse("");
        String chosen = text(better);
        String rejected = text(worse);
        return request.isBlank() || chosen == null || rejected == null || chosen.equals(rejected)
                ? Optional.empty()
                : Optional.of(new Texts(request, chosen, rejected));
    }

    /** The text of a response that is one, or one turn of the assistant. */
    static @Nullable String text(Response response) {
        List<Turn> turns = response.turns();
        if (turns == null) {
            return response.text();
        }
        return turns.size() == 1 && turns.get(0).by(Turn.ASSISTANT)
                ? turns.get(0).content()
                : null;
    }

    /** Both as conversations; what they share at the start belongs to the prompt. */
    Optional<Fork> fork() {
        List<Turn> chosen = turns(better);
        List<Turn> rejected = turns(worse);
        int shared = 0;
        while (shared < Math.min(chosen.size(), rejected.size())
                && chosen.get(shared).equals(rejected.get(shared))) {
            shared++;
        }
        List<Turn> prompt = new ArrayList<>(content.asked());
        prompt.addAll(chosen.subList(0, shared));
        Fork fork = new Fork(
                List.copyOf(prompt),
                List.copyOf(chosen.subList(shared, chosen.size())),
                List.copyOf(rejected.subList(shared, rejected.size())));
        return fork.isUsable() ? Optional.of(fork) : Optional.empty();
    }

    private static List<Turn> turns(Response response) {
        if (response.turns() != null) {
            return response.turns();
        }
        return response.text() == null ? List.of() : List.of(Turn.assistant(response.text()));
    }

    /** A request and two answers. */
    record Texts(String prompt, String chosen, String rejected) {}

    /** A conversation that goes on in two ways. */
    record Fork(List<Turn> prompt, List<Turn> chosen, List<Turn> rejected) {

        /** No trainer takes an empty prompt, nor an answer that begins with the user or a request without one. */
        private boolean isUsable() {
            return prompt.stream().anyMatch(turn -> turn.by(Turn.USER))
                    && prompt.get(prompt.size() - 1).by(Turn.USER)
                    && isAnswer(chosen)
                    && isAnswer(rejected);
        }

        private static boolean isAnswer(List<Turn> turns) {
            return !turns.isEmpty()
                    && turns.get(0).by(Turn.ASSISTANT)
                    && turns.get(turns.size() - 1).by(Turn.ASSISTANT);
        }

        /** Whether each way is one message. */
        boolean isSingle() {
            return chosen.size() == 1 && rejected.size() == 1;
        }
    }
}
