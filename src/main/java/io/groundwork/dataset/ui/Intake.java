package io.groundwork.dataset.ui;

import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Json;
import io.groundwork.tasktype.Passage;
import io.groundwork.tasktype.TaskType;
import java.util.Map;

/**
 * What a project can take in, by its task type and the requirements in force.
 *
 * @param documents whether documents become items
 * @param blank whether items can do without any material
 */
record Intake(boolean documents, boolean blank) {

    private static final Passage PIECE = new Passage("Title", "One sentence.", Map.of());

    static <S extends Record, C extends Record> Intake of(TaskType<S, C, ?> type, String settings) {
        S required = Json.read(settings, type.settings());
        boolean documents = type.fromPassage(PIECE)
                .filter(content -> type.checkContent(content, required).isEmpty())
                .isPresent();
        return new Intake(documents, takesNothing(type, required));
    }

    private static <S extends Record, C extends Record> boolean takesNothing(TaskType<S, C, ?> type, S required) {
        try {
            return type.checkContent(Json.read("{}", type.content()), required).isEmpty();
        } catch (InvalidInput needsSomething) {
            return false;
        }
    }
}
