package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.export.RowExporter.Rows;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import io.groundwork.tasktype.preference.Response;
import io.groundwork.tasktype.preference.Scale;
import io.groundwork.tasktype.preference.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * TRL's unpaired preference: a response that is good or bad by itself. A rank says only what is better than what, so the
 * label comes from the rating, or from the word that all are bad.
 */
record Unpaired(List<Turn> prompt, List<Turn> completion, boolean label) {

    static Rows<Unpaired> of(PreferenceContent content, Judgement judgement) {
        List<Unpaired> rows = new ArrayList<>();
        for (Response response : content.responses()) {
            good(judgement, response.id())
                    .flatMap(good -> of(content, response, good))
                    .ifPresent(rows::add);
        }
        return new Rows<>(rows, content.responses().size() - rows.size());
    }

    private static Optional<Boolean> good(Judgement judgement, String response) {
        Scale scale = judgement.aspect().scale();
        Integer rating = judgement.ratings().get(response);
        if (scale != null && rating != null) {
            return scale.good(rating);
        }
        return judgement.allBad() ? Optional.of(false) : Optional.empty();
    }

    private static Optional<Unpaired> of(PreferenceContent content, Response response, boolean good) {
        List<Turn> all = new ArrayList<>(content.asked());
        if (response.turns() != null) {
            all.addAll(response.turns());
        } else if (response.text() != null) {
            all.add(Turn.assistant(response.text()));
        }
        int answer = content.asked().isEmpty()
                ? all.stream().map(Turn::role).toList().indexOf(Turn.ASSISTANT)
                : content.asked().size();
        boolean usable = answer > 0
                && answer < all.size()
                && all.get(answer - 1).by(Turn.USER)
                && all.get(answer).by(Turn.ASSISTANT);
        return usable
                ? Optional.of(new Unpaired(
                        List.copyOf(all.subList(0, answer)), List.copyOf(all.subList(answer, all.size())), good))
                : Optional.empty();
    }
}
