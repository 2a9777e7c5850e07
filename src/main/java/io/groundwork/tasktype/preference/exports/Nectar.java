package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.export.RowExporter.Rows;
import io.groundwork.tasktype.preference.Judgement;
import io.groundwork.tasktype.preference.PreferenceContent;
import java.util.ArrayList;
import java.util.List;

/**
 * The list-wise form that axolotl's {@code zephyr.nectar} takes. It sorts the answers by rank and prefers the last one to
 * the last but one (axolotl, {@code prompt_strategies/dpo/zephyr.py}): so here the largest rank is the best, and a result
 * with two best answers would prefer one of them by chance.
 */
record Nectar(String prompt, List<Answer> answers) {

    /** One answer; the larger the rank, the better. */
    record Answer(String answer, int rank) {}

    static Rows<Nectar> of(PreferenceContent content, Judgement judgement) {
        List<List<String>> places = judgement.order().places();
        List<Answer> answers = new ArrayList<>();
        for (int place = 0; place < places.size(); place++) {
            int rank = places.size() - place;
            for (String id : places.get(place)) {
                content.response(id).map(Comparison::text).ifPresent(text -> answers.add(new Answer(text, rank)));
            }
        }
        boolean usable = places.size() >= 2
                && places.get(0).size() == 1
                && answers.size() == judgement.order().ranks().size()
                && answers.size() >= 2
                && !answers.get(0).answer().equals(answers.get(1).answer())
                && content.request().filter(request -> !request.isBlank()).isPresent();
        return usable
                ? new Rows<>(List.of(new Nectar(content.request().orElseThrow(), List.copyOf(answers))), 0)
                : new Rows<>(List.of(), 1);
    }
}
