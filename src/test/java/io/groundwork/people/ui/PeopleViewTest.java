package io.groundwork.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.groundwork.ApplicationTest;
import io.groundwork.Pages;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.Rows;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The administration of people, on the server's side of the pages. */
@ApplicationTest
class PeopleViewTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private People people;

    @BeforeEach
    void open() {
        Person admin = people.byUsername("admin").orElseThrow();
        Pages.open(context, Set.of(PeopleView.class, PersonView.class, AccountView.class), admin);
    }

    @AfterEach
    void close() {
        Pages.close();
    }

    @Test
    void showsPeopleInTheShellByName() {
        UI.getCurrent().navigate("people");

        assertThat(_find(MainLayout.class)).hasSize(1);
        assertThat(text(_get(Rows.class))).contains("Administrator", "Senior reviewer", "Project manager");
    }

    @Test
    void narrowsByTheTextInTheAddress() {
        UI.getCurrent().navigate("people", QueryParameters.simple(Map.of("q", "senior")));

        assertThat(text(_get(Rows.class))).contains("Senior reviewer").doesNotContain("Auditor");
        assertThat(_get(TextField.class).getValue()).isEqualTo("senior");
    }

    @Test
    void addsAPersonAndOpensTheirPage() {
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("Add a person")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Newcomer");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "Newcomer");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("First password")), "a long password");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Reviewer")), true);
        _find(Button.class, spec -> spec.withText("Add a person")).forEach(Button::click);

        Person added = people.byUsername("newcomer").orElseThrow();
        assertThat(added.roles()).containsExactly(Role.REVIEWER);
    }

    @Test
    void saysAtTheFieldWhatDoesNotFit() {
        UI.getCurrent().navigate("people");
        _click(_get(Button.class, spec -> spec.withText("Add a person")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Name")), "Again");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Username")), "manager");
        _find(Button.class, spec -> spec.withText("Add a person")).get(1).click();

        TextField username = _get(TextField.class, spec -> spec.withLabel("Username"));
        assertThat(username.isInvalid()).isTrue();
        assertThat(username.getErrorMessage()).isEqualTo("The username manager is taken.");
    }

    @Test
    void changesRoles() {
        Person person = people.byUsername("auditor").orElseThrow();
        UI.getCurrent().navigate("people/" + person.id());
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Requester")), true);
        _find(Button.class, spec -> spec.withText("Save")).get(1).click();

        assertThat(people.get(person.id()).roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.REQUESTER);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
