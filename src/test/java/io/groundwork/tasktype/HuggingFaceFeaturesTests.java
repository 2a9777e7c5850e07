package io.groundwork.tasktype;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.shared.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns of classes as the hub's library reads them from a dataset card. */
class HuggingFaceFeaturesTests {

    @Test
    void namesTheClassesOfAColumnByTheirNumber() {
        assertThat(card(Column.ofClasses("label", List.of("calm", "rude"))))
                .isEqualTo(
                        "[{\"name\":\"label\",\"dtype\":{\"class_label\":{\"names\":{\"0\":\"calm\",\"1\":\"rude\"}}}}]");
    }

    @Test
    void namesTheClassesInAColumnOfLists() {
        assertThat(card(Column.ofClassLists("labels", List.of("insult"))))
                .isEqualTo("[{\"name\":\"labels\",\"list\":{\"class_label\":{\"names\":{\"0\":\"insult\"}}}}]");
    }

    private static String card(Column column) {
        return Json.write(HuggingFaceFeatures.forCard(List.of(column)));
    }
}
