package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;

/** One step of the set-up. */
interface SetupStep {

    Component component();

    /** Keeps what was entered; false when something must be put right first. */
    default boolean save() {
        return true;
    }
}
