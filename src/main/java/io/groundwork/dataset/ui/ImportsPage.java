package io.groundwork.dataset.ui;

import com.vaadin.flow.component.html.Div;
import io.groundwork.project.HasNextStep;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The desk for files, for those who give them, above the imports that were made. */
final class ImportsPage extends Div implements HasNextStep {

    private final @Nullable ImportDesk desk;

    ImportsPage(@Nullable ImportDesk desk, ImportList list) {
        this.desk = desk;
        addClassName("gw-column");
        if (desk != null) {
            add(desk);
        }
        add(list);
    }

    @Override
    public void whenNextStepIsHere(Consumer<Boolean> here) {
        if (desk != null) {
            desk.whenNextStepIsHere(here);
        }
    }
}
