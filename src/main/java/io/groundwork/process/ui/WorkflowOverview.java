package io.groundwork.process.ui;

import com.vaadin.flow.component.Component;
import io.groundwork.people.Role;
import io.groundwork.process.Workflows;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.ui.Card;
import io.groundwork.ui.Messages;
import java.util.Set;

/** The card of the overview that shows where the items are. */
@org.springframework.stereotype.Component
class WorkflowOverview implements OverviewPart {

    private final Workflows workflows;
    private final Messages messages;

    WorkflowOverview(Workflows workflows, Messages messages) {
        this.workflows = workflows;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN, Role.MANAGER, Role.REVIEWER, Role.SENIOR, Role.AUDITOR, Role.REQUESTER);
    }

    @Override
    public Component create(Project project) {
        BpmnView diagram = new BpmnView(workflows.of(project.id()), messages.startingWith("process.diagram."));
        diagram.setWidthFull();
        diagram.setHeight("340px");
        return new Card(diagram).titled(messages.text("process.workflow.where"));
    }
}
