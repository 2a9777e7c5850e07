package io.groundwork.project.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireCancel;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.router.QueryParameters;
import io.groundwork.ApplicationTest;
import io.groundwork.Pages;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.project.BriefData;
import io.groundwork.project.Briefs;
import io.groundwork.project.Members;
import io.groundwork.project.NewProject;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectSetup;
import io.groundwork.project.ProjectState;
import io.groundwork.project.Projects;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The set-up and the project page, on the server's side. */
@ApplicationTest
class ProjectPagesTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @Autowired
    private ProjectSetup setup;

    @Autowired
    private Projects projects;

    @Autowired
    private Briefs briefs;

    @Autowired
    private Members members;

    @BeforeEach
    void open() {
        signIn("manager");
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void takesANewProjectThroughAllStepsToTheLaunch() {
        UI.getCurrent().navigate("projects/new");
        _setValue(_get(TextField.class, spec -> spec.withCaption("Name")), "Rivers");
        _setValue(_get(RadioButtonGroup.class), "qa");
        _click(_get(Button.class, spec -> spec.withText("Create and go on")));
        for (String step : new String[] {"Brief", "Requirements", "Data", "People"}) {
            assertThat(_get(H1.class).getText()).isEqualTo(step);
            String on = step.equals("Data") ? "Go on" : "Save and go on";
            _click(_get(Button.class, spec -> spec.withText(on)));
        }
        _setValue(_get(IntegerField.class, spec -> spec.withCaption("Reviewed")), 20);
        _click(_get(Button.class, spec -> spec.withText("Save and go on")));
        _click(_get(Button.class, spec -> spec.withText("Launch")
                .withPredicate(button -> button.getThemeNames().contains("primary"))));
        assertThat(_get(H1.class).getText()).isEqualTo("Rivers");
        Project launched = setup.mine(null, 1000).items().stream()
                .filter(project -> project.name().equals("Rivers"))
                .findFirst()
                .orElseThrow();
        assertThat(launched.state()).isEqualTo(ProjectState.ACTIVE);
        assertThat(launched.reviewRate()).isEqualTo(0.2);
        assertThat(projects.brief(launched.id()).guidelines()).contains("A good question");
    }

    @Test
    void asksForANameFirst() {
        UI.getCurrent().navigate("projects/new");
        _click(_get(Button.class, spec -> spec.withText("Create and go on")));
        assertThat(_get(TextField.class, spec -> spec.withCaption("Name")).isInvalid())
                .isTrue();
    }

    @Test
    void showsTheVersionOfTheBriefThatTheAddressNames() {
        ProjectId id = setup.create(NewProject.of("Lakes", "qa")).id();
        BriefData first = BriefData.of(briefs.current(id));
        briefs.publish(id, null, new BriefData("Second text", "", first.settings(), first.issueTypes(), true));
        UI.getCurrent().navigate("projects/" + id + "/brief");
        assertThat(page()).contains("Second text", "Material change");
        UI.getCurrent().navigate("projects/" + id + "/brief", QueryParameters.of("version", "1"));
        assertThat(page()).doesNotContain("Second text");
        UI.getCurrent().navigate("projects/" + id + "/brief", QueryParameters.of("show", "changes"));
        assertThat(page()).contains("Second text");
    }

    @Test
    void pausesAndResumesFromTheHeader() {
        ProjectId id = setup.create(NewProject.of("Hills", "qa")).id();
        setup.change(id, null, ProjectState.ACTIVE);
        UI.getCurrent().navigate("projects/" + id);
        _click(_get(Button.class, spec -> spec.withText("Pause")));
        assertThat(projects.get(id).state()).isEqualTo(ProjectState.PAUSED);
        UI.getCurrent().navigate("projects/" + id + "/brief");
        _click(_get(Button.class, spec -> spec.withText("Resume")));
        assertThat(projects.get(id).state()).isEqualTo(ProjectState.ACTIVE);
    }

    @Test
    void findsAnArchivedProjectAgain() {
        ProjectId id = setup.create(NewProject.of("Put away", "qa")).id();
        setup.change(id, null, ProjectState.ARCHIVED);
        UI.getCurrent().navigate("projects");
        assertThat(text(_get(ProjectsView.class))).doesNotContain("Put away").contains("Archived projects");
        UI.getCurrent().navigate("projects", QueryParameters.of("archived", ""));
        assertThat(text(_get(ProjectsView.class))).contains("Put away").doesNotContain("Town history");
        UI.getCurrent().navigate("projects/" + id);
        _click(_get(Button.class, spec -> spec.withText("Take out of the archive")));
        assertThat(projects.get(id).state()).isEqualTo(ProjectState.DRAFT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "items",
                "brief",
                "batches",
                "people",
                "imports",
                "workflow",
                "releases",
                "time",
                "settings",
                "history"
            })
    void offersOneNextStepAtMost(String section) {
        ProjectId id = setup.create(NewProject.of("Steps", "qa")).id();
        setup.change(id, null, ProjectState.ACTIVE);
        UI.getCurrent().navigate("projects/" + id + "/" + section);
        assertThat(_find(Button.class, spec -> spec.withThemes("primary")))
                .extracting(Button::getText)
                .hasSizeLessThanOrEqualTo(1);
        UI.getCurrent().navigate("projects/" + id + "/" + section, QueryParameters.of("show", "edit"));
        assertThat(_find(Button.class, spec -> spec.withThemes("primary")))
                .extracting(Button::getText)
                .hasSizeLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"brief,Guidelines", "settings,Name"})
    void asksBeforeWhatIsNotSavedIsLost(String place, String field) {
        ProjectId id = setup.create(NewProject.of("Kept", "qa")).id();
        setup.change(id, null, ProjectState.ACTIVE);
        String address = "projects/" + id + "/" + place;
        UI.getCurrent().navigate(address, QueryParameters.of("show", "edit"));
        UI.getCurrent().navigate("projects/" + id);
        _assertNone(ConfirmDialog.class);
        UI.getCurrent().navigate(address, QueryParameters.of("show", "edit"));
        TextFieldBase<?, String> changed = _get(TextFieldBase.class, spec -> spec.withLabel(field));
        changed.setValue("Something new");
        UI.getCurrent().navigate("projects");
        assertThat(_find(ProjectView.class)).hasSize(1);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(ProjectsView.class)).hasSize(1);
    }

    @Test
    void asksAlsoInTheSetUpButNotOnceAStepIsKept() {
        ProjectId id = setup.create(NewProject.of("Stepwise", "qa")).id();
        UI.getCurrent().navigate("projects/" + id + "/set-up/basics");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Step by step");
        UI.getCurrent().navigate("projects");
        assertThat(_find(SetupView.class)).hasSize(1);
        _fireCancel(_get(ConfirmDialog.class));
        _click(_get(Button.class, spec -> spec.withText("Save and go on")));
        assertThat(_get(H1.class).getText()).isEqualTo("Brief");
        UI.getCurrent().navigate("projects");
        assertThat(text(_get(ProjectsView.class))).contains("Step by step");
    }

    @Test
    void saysAtTheFieldWhatCannotBe() {
        ProjectId id = setup.create(NewProject.of("Bounds", "qa")).id();
        UI.getCurrent().navigate("projects/" + id + "/settings");
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
        _setValue(name, "");
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Give it a name.");
        _setValue(name, "Bounded");
        IntegerField rate = _get(IntegerField.class, spec -> spec.withLabel("Reviewed"));
        rate.setValue(101);
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(rate.getErrorMessage()).isEqualTo("A number from 0 to 100.");
        assertThat(projects.get(id).name()).isEqualTo("Bounds");
    }

    @Test
    void offersItemsWithoutMaterialOnlyWhereTheRequirementsAllowThem() {
        ProjectId id = setup.create(NewProject.of("Topics", "qa")).id();
        UI.getCurrent().navigate("projects/" + id + "/imports");
        _assertNone(IntegerField.class, spec -> spec.withLabel("Items without material"));
        BriefData brief = BriefData.of(briefs.current(id));
        ObjectNode settings = brief.settings().deepCopy();
        settings.put("passage", false).put("spansRequired", false).remove("targets");
        briefs.publish(id, null, new BriefData("", "", settings, List.of(), false));
        UI.getCurrent().navigate("projects");
        UI.getCurrent().navigate("projects/" + id + "/imports");
        assertThat(_find(IntegerField.class, spec -> spec.withLabel("Items without material")))
                .hasSize(1);
    }

    @Test
    void asksBeforeSomebodyIsTakenOut() {
        ProjectId id = setup.create(NewProject.of("Crew", "qa")).id();
        PersonId annotator = people.byUsername("annotator").orElseThrow().id();
        members.put(id, annotator, Set.of(Role.ANNOTATOR), null);
        UI.getCurrent().navigate("projects/" + id + "/people");
        Button remove = _find(Button.class, spec -> spec.withText("Remove")).get(1);
        _click(remove);
        assertThat(projects.members(id, Role.ANNOTATOR)).containsExactly(annotator);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(projects.members(id, Role.ANNOTATOR)).isEmpty();
    }

    @Test
    void hidesAProjectFromStrangers() {
        ProjectId id = setup.create(NewProject.of("Secret", "qa")).id();
        MockVaadin.tearDown();
        signIn("annotator");
        UI.getCurrent().navigate("projects/" + id);
        _assertNone(ProjectView.class);
    }

    private void signIn(String username) {
        Person person = people.byUsername(username).orElseThrow();
        Pages.open(
                context, Set.of(ProjectsView.class, NewProjectView.class, SetupView.class, ProjectView.class), person);
    }

    private static String page() {
        return text(_get(ProjectView.class));
    }

    /** The text of the component and of all below it. */
    private static String text(Component component) {
        String own = component instanceof Html html
                ? html.getInnerHtml()
                : component.getElement().getTextRecursively();
        return component.getChildren().map(ProjectPagesTest::text).collect(Collectors.joining(" ", own + " ", ""));
    }
}
