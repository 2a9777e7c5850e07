package io.groundwork.project;

import com.vaadin.flow.component.Component;
import io.groundwork.people.Role;
import java.util.Set;

/** One part of a project's overview, contributed by the module that knows what it shows. */
public interface OverviewPart {

    /** Its place from the top, smallest first: figures 10, the diagram 20, throughput 30, questions 40. */
    int order();

    /** Who sees it. */
    Set<Role> roles();

    Component create(Project project);
}
