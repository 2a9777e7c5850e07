package io.groundwork.project;

import com.vaadin.flow.component.Component;
import io.groundwork.people.Role;
import java.util.Set;

/** One tab of the project page, contributed by the module that owns its content; the page itself knows none of them. */
public interface ProjectSection {

    /** The segment in the address, e.g. {@code items}; its title is the message {@code project.section.<id>}. */
    String id();

    /** Its place among the tabs, smallest first: overview 10, items 20, brief 30, batches 40, people 50, imports 60, workflow 70, releases 80, statistics 85, time 90, history 100. */
    int order();

    /** Who sees the tab. */
    Set<Role> roles();

    /** Whether the project has this section at all. */
    default boolean suits(Project project) {
        return true;
    }

    Component create(Project project);
}
