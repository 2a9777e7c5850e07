package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.groundwork.project.Brief;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.project.Project;
import io.groundwork.tasktype.TaskType;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Notice;
import io.groundwork.ui.Unsaved;

/** Writes the next version of a brief. */
final class BriefEditor extends Composite<Div> {

    private final transient Briefs briefs;
    private final Project project;
    private final Brief brief;
    private final MarkdownField guidelines;
    private final MarkdownField reviewers;
    private final IssueTypesField issues;
    private final RequirementsField<?> requirements;
    private final transient Unsaved unsaved;
    private final Checkbox material = new Checkbox(getTranslation("project.brief.material.mark"));

    BriefEditor(Briefs briefs, Project project, Brief brief, TaskType<?, ?, ?> type, Messages messages) {
        this.briefs = briefs;
        this.project = project;
        this.brief = brief;
        guidelines = new MarkdownField(
                getTranslation("project.brief.guidelines"),
                getTranslation("project.brief.guidelines.help"),
                brief.guidelines());
        reviewers = new MarkdownField(
                getTranslation("project.brief.reviewers"),
                getTranslation("project.brief.reviewers.help"),
                brief.reviewerGuidelines());
        issues = new IssueTypesField(brief.issueTypes());
        requirements = RequirementsField.of(type, brief, messages);
        material.setHelperText(getTranslation("project.brief.material.help"));
        Div body = new Div(
                new H2(getTranslation("project.brief.next", brief.version() + 1)),
                guidelines,
                reviewers,
                issues,
                new H2(getTranslation("project.requirements")),
                requirements,
                material,
                actions());
        body.addClassNames("gw-card", "padded", "gw-column");
        getContent().add(body);
        unsaved = new Unsaved(this, "ui.unsaved", this::written);
    }

    private BriefData written() {
        return new BriefData(
                guidelines.value(), reviewers.value(), requirements.value(), issues.value(), material.getValue());
    }

    private Div actions() {
        Button cancel = new Button(getTranslation("ui.cancel"), click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button publish = new Button(getTranslation("project.brief.publish"), click -> publish());
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div actions = new Div(cancel, publish);
        actions.addClassName("gw-actions");
        return actions;
    }

    private void publish() {
        if (requirements.complains()) {
            return;
        }
        Brief next = briefs.publish(project.id(), brief.version(), written());
        unsaved.saved();
        Notice.ok(getTranslation("project.brief.published", next.version()));
        leave();
    }

    private void leave() {
        UI.getCurrent().navigate(ProjectView.class, ProjectView.at(project.id(), "brief"));
    }
}
