package io.groundwork.quality.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import io.groundwork.quality.ItemActionReport;
import io.groundwork.quality.ItemActionReport.Failure;
import io.groundwork.shared.ItemId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an action on many items one sees which ones were left as they are, and why. */
class BulkReportTest {

    private static final String ACCEPTED = "The item is accepted.";
    private static final String HELD = "The item is held.";

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void namesEachItemUnderTheReasonForWhichItWasLeft() {
        ItemId bees = ItemId.next();
        ItemId bread = ItemId.next();
        ItemId mill = ItemId.next();
        show(
                new ItemActionReport(
                        2, 3, List.of(failure(bees, ACCEPTED), failure(bread, HELD), failure(mill, ACCEPTED))),
                Map.of(bees, "Bees", bread, "Bread", mill, "Mill"));
        assertThat(_find(Anchor.class)).map(Anchor::getText).containsExactly("Bees", "Mill", "Bread");
        assertThat(_find(Anchor.class)).map(Anchor::getHref).first().isEqualTo("history/item/" + bees);
        assertThat(text()).containsSubsequence(ACCEPTED, "Bees", "Mill", HELD, "Bread");
    }

    @Test
    void countsWhatIsTooManyToName() {
        List<Failure> many = new ArrayList<>();
        IntStream.rangeClosed(1, BulkReport.NAMED + 5).forEach(n -> many.add(failure(ItemId.next(), HELD)));
        show(new ItemActionReport(0, many.size(), many), Map.of());
        assertThat(_find(Anchor.class)).hasSize(BulkReport.NAMED);
        assertThat(text()).contains("quality.bulk.more").doesNotContain("quality.bulk.done");
    }

    @Test
    void saysThatItWasDoneWhereNothingWasLeft() {
        show(new ItemActionReport(1, 0, List.of()), Map.of());
        assertThat(text()).contains("quality.bulk.done.one").doesNotContain("quality.bulk.refused");
    }

    private static void show(ItemActionReport report, Map<ItemId, String> titles) {
        UI.getCurrent().add(new BulkReport(report, titles));
    }

    private static Failure failure(ItemId item, String why) {
        return new Failure(item, "wrong-item-state", why);
    }

    private static String text() {
        return UI.getCurrent().getElement().getTextRecursively();
    }
}
