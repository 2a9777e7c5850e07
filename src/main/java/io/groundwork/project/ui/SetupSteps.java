package io.groundwork.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.groundwork.people.People;
import io.groundwork.people.Role;
import io.groundwork.project.Brief;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.project.Members;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectData;
import io.groundwork.project.ProjectFigures;
import io.groundwork.project.ProjectFigures.Figures;
import io.groundwork.project.ProjectSection;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.Projects;
import io.groundwork.shared.InvalidInput;
import io.groundwork.tasktype.TaskTypes;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.FieldErrors;
import io.groundwork.ui.Messages;
import io.groundwork.ui.Unsaved;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the steps of the set-up of a project. */
@org.springframework.stereotype.Component
class SetupSteps {

    private final ProjectSetup setup;
    private final Projects projects;
    private final Briefs briefs;
    private final Members members;
    private final People people;
    private final TaskTypes types;
    private final ObjectProvider<ProjectSection> sections;
    private final ObjectProvider<ProjectFigures> figures;
    private final ErrorNotice errors;
    private final Messages messages;

    SetupSteps(
            ProjectSetup setup,
            Projects projects,
            Briefs briefs,
            Members members,
            People people,
            TaskTypes types,
            ObjectProvider<ProjectSection> sections,
            ObjectProvider<ProjectFigures> figures,
            ErrorNotice errors,
            Messages messages) {
        this.setup = setup;
        this.projects = projects;
        this.briefs = briefs;
        this.members = members;
        this.people = people;
        this.types = types;
        this.sections = sections;
        this.figures = figures;
        this.errors = errors;
        this.messages = messages;
    }

    SetupStep of(String step, Project project) {
        return switch (step) {
            case "basics" -> basics(project);
            case "brief" -> brief(project);
            case "requirements" -> requirements(project);
            case "data" -> shown(data(project));
            case "people" -> people(project);
            case "quality" -> quality(project);
            default -> shown(new LaunchList(checks(project)));
        };
    }

    private SetupStep basics(Project project) {
        TextField name = new TextField(messages.text("project.name"));
        name.setValue(project.name());
        name.setMaxLength(160);
        name.setWidth("420px");
        Paragraph type = new Paragraph(messages.text("project.type.is", messages.text(project.taskType() + ".name")));
        type.addClassName("gw-muted");
        Div fields = new Div(name, type);
        fields.addClassName("gw-column");
        return kept(fields, name::getValue, () -> {
            try {
                setup.update(
                        project.id(), project.version(), ProjectData.of(project).withName(name.getValue()));
                return true;
            } catch (InvalidInput refused) {
                FieldErrors.show(refused, Map.of("/name", name));
                return false;
            }
        });
    }

    private SetupStep brief(Project project) {
        Brief brief = briefs.current(project.id());
        MarkdownField guidelines = new MarkdownField(
                messages.text("project.brief.guidelines"),
                messages.text("project.brief.guidelines.help"),
                brief.guidelines());
        MarkdownField reviewers = new MarkdownField(
                messages.text("project.brief.reviewers"),
                messages.text("project.brief.reviewers.help"),
                brief.reviewerGuidelines());
        IssueTypesField issues = new IssueTypesField(brief.issueTypes());
        Div fields = new Div(guidelines, reviewers, issues);
        fields.addClassName("gw-column");
        BriefData now = BriefData.of(brief);
        Supplier<BriefData> written =
                () -> new BriefData(guidelines.value(), reviewers.value(), now.settings(), issues.value(), false);
        return kept(fields, written, () -> {
            briefs.redraft(project.id(), written.get());
            return true;
        });
    }

    private SetupStep requirements(Project project) {
        Brief brief = briefs.current(project.id());
        RequirementsField<?> field = RequirementsField.of(types.get(project.taskType()), brief, messages);
        return kept(field, field::value, () -> {
            if (field.complains()) {
                return false;
            }
            BriefData now = BriefData.of(brief);
            briefs.redraft(
                    project.id(),
                    new BriefData(now.guidelines(), now.reviewerGuidelines(), field.value(), now.issueTypes(), false));
            return true;
        });
    }

    private SetupStep people(Project project) {
        ProjectData data = ProjectData.of(project);
        SkillsField skills = new SkillsField(data);
        Div fields = new Div(new PeopleTable(members, people, errors, project.id(), true), skills);
        fields.addClassName("gw-column");
        return kept(fields, skills::getValue, () -> {
            setup.update(project.id(), project.version(), data.withSkills(skills.skills()));
            return true;
        });
    }

    private SetupStep quality(Project project) {
        ProjectData data = ProjectData.of(project);
        QualityFields fields = new QualityFields(data);
        return kept(fields, () -> fields.over(data), () -> {
            if (fields.complains()) {
                return false;
            }
            setup.update(project.id(), project.version(), fields.over(data));
            return true;
        });
    }

    private Component data(Project project) {
        return sections.stream()
                .filter(section -> section.id().equals("imports"))
                .findFirst()
                .map(section -> section.create(project))
                .orElseGet(() -> new Paragraph(messages.text("project.step.data.later")));
    }

    private LaunchList.Checks checks(Project project) {
        ProjectFigures counts = figures.getIfAvailable();
        Map<?, Figures> of = counts == null ? Map.of() : counts.of(List.of(project.id()));
        Figures items = of.getOrDefault(project.id(), Figures.NONE);
        return new LaunchList.Checks(
                !briefs.current(project.id()).guidelines().isBlank(),
                items.total(),
                projects.members(project.id(), Role.ANNOTATOR).size(),
                projects.members(project.id(), Role.REVIEWER).size(),
                projects.members(project.id(), Role.SENIOR).size(),
                project);
    }

    private static SetupStep shown(Component component) {
        return () -> component;
    }

    private static SetupStep kept(Component component, Supplier<?> content, Supplier<Boolean> save) {
        Unsaved unsaved = new Unsaved(component, "ui.unsaved", content);
        return new SetupStep() {
            @Override
            public Component component() {
                return component;
            }

            @Override
            public boolean keeps() {
                return true;
            }

            @Override
            public boolean save() {
                boolean done = save.get();
                if (done) {
                    unsaved.saved();
                }
                return done;
            }
        };
    }
}
