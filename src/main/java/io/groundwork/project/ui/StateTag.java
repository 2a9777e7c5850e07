package io.groundwork.project.ui;

import com.vaadin.flow.component.html.Span;
import io.groundwork.project.ProjectState;

/** A project's state in a word and a colour. */
final class StateTag extends Span {

    StateTag(ProjectState state) {
        super();
        setText(getTranslation("project.state." + state.wire()));
        addClassName("gw-tag");
        switch (state) {
            case ACTIVE -> addClassName("ok");
            case PAUSED -> addClassName("warn");
            case DRAFT -> addClassName("info");
            case ARCHIVED -> {}
        }
    }
}
