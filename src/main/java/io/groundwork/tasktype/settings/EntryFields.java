package io.groundwork.tasktype.settings;

import com.vaadin.flow.component.Component;

/** The fields of one entry of an {@link EntryList}. */
public interface EntryFields<T> {

    /** What to put into the entry's card. */
    Component component();

    /** What stands in the fields now. */
    T read();

    /** Called at every change. */
    void onChange(Runnable listener);

    /** Takes the focus to the first field. */
    void focus();

    /** Says at the fields what is wrong; nothing wrong clears them. */
    void complain(Complaints complaints);
}
