package io.groundwork.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.Role;
import io.groundwork.process.Workflow;
import io.groundwork.process.Workflow.Step;
import io.groundwork.process.Workflows;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSection;
import io.groundwork.ui.Card;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Rows;
import java.util.Locale;
import java.util.Set;

/** The tab with the diagram that the project's items run on. */
@org.springframework.stereotype.Component
class WorkflowSection implements ProjectSection {

    private final Workflows workflows;
    private final Messages messages;

    WorkflowSection(Workflows workflows, Messages messages) {
        this.workflows = workflows;
        this.messages = messages;
    }

    @Override
    public String id() {
        return "workflow";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.ADMIN, Role.MANAGER, Role.REVIEWER, Role.SENIOR, Role.AUDITOR, Role.REQUESTER);
    }

    @Override
    public Component create(Project project) {
        Workflow workflow = workflows.of(project.id());
        BpmnView diagram = new BpmnView(workflow, messages.startingWith("process.diagram."));
        diagram.setWidthFull();
        diagram.setHeight("460px");
        String version = messages.text("process.workflow.version", workflow.name(), workflow.version());
        return new Div(
                new Card(diagram).titled(version),
                new Card(steps(workflow)).titled(messages.text("process.workflow.steps")));
    }

    private Rows steps(Workflow workflow) {
        Rows rows = new Rows(messages.text("process.workflow.steps"))
                .header(
                        messages.text("process.workflow.step"),
                        messages.text("process.workflow.kind"),
                        messages.text("process.workflow.unfinished"));
        workflow.steps().forEach(step -> rows.row(new Span(step.name()), kind(step), number(step)));
        return rows;
    }

    private Span kind(Step step) {
        return new Span(
                messages.text("process.workflow.kind." + step.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static Span number(Step step) {
        Span number = new Span(Long.toString(step.unfinished()));
        number.addClassName("gw-num");
        return number;
    }
}
