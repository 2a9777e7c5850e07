package io.groundwork.quality.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.dataset.Item;
import io.groundwork.dataset.ItemPart;
import io.groundwork.people.People;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.Messages;
import io.groundwork.work.Submission;
import io.groundwork.work.Submissions;
import java.util.List;

/** An item's material with what was made of it, as its task type shows it. */
@org.springframework.stereotype.Component
class ResultsPart implements ItemPart {

    private final Submissions submissions;
    private final Projects projects;
    private final TaskTypes types;
    private final People people;
    private final Messages messages;

    ResultsPart(Submissions submissions, Projects projects, TaskTypes types, People people, Messages messages) {
        this.submissions = submissions;
        this.projects = projects;
        this.types = types;
        this.people = people;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component create(Item item) {
        Project project = projects.get(item.project());
        List<Submission> results = submissions.results(item.id());
        ResultReader reader = new ResultReader(
                types.get(project.taskType()),
                item,
                version -> projects.brief(project.id(), version).settings(),
                messages);
        return new ResultChoice(results, reader, project.briefVersion(), people);
    }
}
