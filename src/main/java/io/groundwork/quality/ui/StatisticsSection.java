package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.people.Role;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import io.groundwork.quality.Statistics;
import io.groundwork.tasktype.TaskTypes;
import java.time.Clock;
import java.util.Set;

/** The tab of the project page that says what all accepted results say together, where the task type counts something. */
@org.springframework.stereotype.Component
class StatisticsSection implements ProjectSection {

    private final Statistics statistics;
    private final TaskTypes types;
    private final Clock clock;

    StatisticsSection(Statistics statistics, TaskTypes types, Clock clock) {
        this.statistics = statistics;
        this.types = types;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "statistics";
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.MANAGER, Role.AUDITOR, Role.REQUESTER);
    }

    @Override
    public boolean suits(Project project) {
        return !types.get(project.taskType()).statistics().isEmpty();
    }

    @Override
    public Component create(Project project) {
        return new StatisticsPanel(statistics, project, clock);
    }
}
