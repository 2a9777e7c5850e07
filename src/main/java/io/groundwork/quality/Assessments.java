package io.groundwork.quality;

import io.groundwork.dataset.Item;
import io.groundwork.dataset.Items;
import io.groundwork.project.Brief;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.ItemId;
import io.groundwork.tasktype.TaskTypes;
import org.springframework.stereotype.Component;

/** Finds what is needed to assess the results of an item: its task type, its content and the brief in force. */
@Component
class Assessments {

    private final Items items;
    private final Projects projects;
    private final TaskTypes types;

    Assessments(Items items, Projects projects, TaskTypes types) {
        this.items = items;
        this.projects = projects;
        this.types = types;
    }

    Assessment<?, ?, ?> of(ItemId id) {
        Item item = items.get(id);
        Project project = projects.get(item.project());
        Brief brief = projects.brief(project.id(), project.briefVersion());
        return Assessment.of(types.get(project.taskType()), brief.settings(), item.content());
    }
}
