package io.groundwork.tasktype;

import com.vaadin.flow.component.Component;
import java.util.List;

/** The fields in which a project manager sets the requirements of one task type. */
public interface SettingsForm<S extends Record> {

    /** What to put on the page. */
    Component component();

    void show(S settings);

    /** What stands in the fields now. */
    S read();

    /** Called at every change, for the live preview. */
    void onChange(Runnable listener);

    /** Says at the fields what is wrong; an empty list clears them. */
    void complain(List<io.groundwork.shared.Violation> violations);
}
