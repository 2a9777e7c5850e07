package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;

/** One step of the set-up. */
interface SetupStep {

    Component component();

    /** Whether there is anything to keep when one goes on; false where all happens at once. */
    default boolean keeps() {
        return false;
    }

    /** Keeps what was entered; false when something must be put right first. */
    default boolean save() {
        return true;
    }
}
