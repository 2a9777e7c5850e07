package io.groundwork.project.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import io.groundwork.project.HasNextStep;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A step of the set-up shows one next step: to go on, or what its content waits for. */
class SetupFrameTest {

    private final Button on = new Button("Go on");

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void goingOnIsTheNextStepUnlessTheContentHasOne() {
        Files files = new Files();
        new SetupFrame("Rivers", "data", files, step -> {}, on);
        assertThat(on.getThemeNames()).contains("primary");
        files.dropped(true);
        assertThat(on.getThemeNames()).doesNotContain("primary");
        files.dropped(false);
        assertThat(on.getThemeNames()).contains("primary");
    }

    @Test
    void goingOnIsTheNextStepAfterFieldsAlone() {
        new SetupFrame("Rivers", "people", new Div(), step -> {}, on);
        assertThat(on.getThemeNames()).contains("primary");
    }

    /** Content on which something can be dropped. */
    private static final class Files extends Div implements HasNextStep {

        private Consumer<Boolean> told = here -> {};

        @Override
        public void whenNextStepIsHere(Consumer<Boolean> here) {
            told = here;
        }

        void dropped(boolean there) {
            told.accept(there);
        }
    }
}
