package io.groundwork.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.Role;
import io.groundwork.process.Workflow;
import io.groundwork.process.Workflow.Step;
import io.groundwork.process.Workflows;
import io.groundwork.project.OverviewPart;
import io.groundwork.project.Project;
import io.groundwork.ui.Card;
import io.groundwork.ui.Messages;
import java.text.NumberFormat;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

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
        Workflow workflow = workflows.of(project.id());
        BpmnView diagram = new BpmnView(workflow, messages.startingWith("process.diagram."));
        diagram.setWidthFull();
        diagram.setHeight("380px");
        return new Card(diagram, steps(workflow)).titled(messages.text("process.workflow.where"));
    }

    /** The numbers of the diagram in words, for screens on which it gets small and for those who do not see it. */
    private Div steps(Workflow workflow) {
        Div steps = new Div();
        steps.addClassName("gw-steps");
        for (Step step : workflow.steps()) {
            Span count = new Span(NumberFormat.getIntegerInstance(LocaleContextHolder.getLocale())
                    .format(step.unfinished()));
            count.addClassNames("gw-strong", "gw-num");
            steps.add(new Span(new Span(step.name()), count));
        }
        return steps;
    }
}
