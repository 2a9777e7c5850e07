package io.groundwork.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.PersonRegister;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import io.groundwork.ui.Ask;
import io.groundwork.ui.Card;
import io.groundwork.ui.FieldErrors;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.Notice;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** One person, for administrators: name, roles, work, absence, password, deactivation. */
@Route(value = PeopleView.PATH + "/:person", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient People people;
    private final transient PersonRegister register;
    private final transient Clock clock;
    private String title = "";

    PersonView(People people, PersonRegister register, Clock clock) {
        this.people = people;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(people.get(PersonId.of(event.getRouteParameters().get("person").orElse(""))));
        } catch (GroundworkException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(Person person) {
        title = person.displayName();
        removeAll();
        Anchor back = new Anchor(PeopleView.PATH, getTranslation("people.admin.back"));
        back.addClassName("gw-back");
        PageHeader header = new PageHeader(person.displayName(), state(person)).actions(activity(person));
        add(back, header, profile(person), roles(person), work(person), absence(person), password(person));
    }

    private Component profile(Person person) {
        TextField name = new TextField(getTranslation("people.admin.name"));
        name.setValue(person.displayName());
        TextField username = new TextField(getTranslation("people.signIn.username"));
        username.setValue(person.username());
        username.setReadOnly(true);
        Button save = save(() -> {
            try {
                register.rename(person.id(), name.getValue());
                reload(person);
            } catch (InvalidInput refused) {
                FieldErrors.show(refused, Map.of("/displayName", name));
            }
        });
        Div fields = new Div(name, username);
        fields.addClassName("gw-fields");
        return Card.padded(fields, actions(save)).titled(getTranslation("people.admin.profile"));
    }

    private Component roles(Person person) {
        RoleChoice choice = new RoleChoice(person.roles());
        Button save = save(() -> {
            register.changeRoles(person.id(), choice.chosen());
            reload(person);
        });
        return Card.padded(choice, actions(save)).titled(getTranslation("people.admin.roles.everywhere"));
    }

    private Component work(Person person) {
        WorkFields fields = new WorkFields(person);
        Button save = save(() -> {
            register.prefer(person.id(), fields.preferences());
            reload(person);
        });
        return Card.padded(fields, actions(save)).titled(getTranslation("people.work.title"));
    }

    private Component absence(Person person) {
        AbsenceFields fields = new AbsenceFields(person, clock);
        Button save = save(() -> {
            register.setAbsent(person.id(), fields.until());
            reload(person);
        });
        return Card.padded(fields, actions(save)).titled(getTranslation("people.absence.title"));
    }

    private Component password(Person person) {
        PasswordField password = new PasswordField(getTranslation("people.admin.password.new"));
        password.setHelperText(getTranslation("people.admin.password.ends"));
        password.setWidth("320px");
        Button save = save(() -> {
            try {
                register.setPassword(person.id(), password.getValue());
                reload(person);
            } catch (InvalidInput refused) {
                FieldErrors.show(refused, Map.of("/password", password));
            }
        });
        return Card.padded(password, actions(save)).titled(getTranslation("people.signIn.password"));
    }

    private Component activity(Person person) {
        if (!person.active()) {
            return new Button(getTranslation("people.admin.activate"), click -> setActive(person, true));
        }
        Button end = new Button(
                getTranslation("people.admin.deactivate"),
                click -> Ask.beforeHarm(
                        getTranslation("people.admin.deactivate.title", person.displayName()),
                        getTranslation("people.admin.deactivate.text"),
                        getTranslation("people.admin.deactivate"),
                        () -> setActive(person, false)));
        end.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return end;
    }

    private Component state(Person person) {
        if (!person.active()) {
            return Tag.bad(getTranslation("people.state.inactive"));
        }
        return person.available(OffsetDateTime.now(clock))
                ? Tag.ok(getTranslation("people.state.active"))
                : Tag.warn(getTranslation("people.state.absent"));
    }

    private void setActive(Person person, boolean active) {
        register.setActive(person.id(), active);
        reload(person);
    }

    private void reload(Person person) {
        show(people.get(person.id()));
        Notice.ok(getTranslation("ui.saved"));
    }

    private Button save(Runnable then) {
        return new Button(getTranslation("ui.save"), click -> then.run());
    }

    private static Component actions(Button save) {
        Div actions = new Div(save);
        actions.addClassName("gw-actions");
        return actions;
    }
}
