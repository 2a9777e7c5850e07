package io.groundwork.dataset;

import com.vaadin.flow.component.Component;
import io.groundwork.project.Project;
import java.util.function.Supplier;

/** What can be done with items chosen in the list, contributed by the module that does it. */
public interface ItemListActions {

    /** A button or menu for the bar above the list; for managers only. */
    Component create(Project project, Supplier<ItemChoice> chosen);
}
