package io.groundwork.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import io.groundwork.people.Person;
import io.groundwork.people.PersonRegister;
import io.groundwork.people.Role;
import io.groundwork.shared.Page;
import io.groundwork.ui.Card;
import io.groundwork.ui.EmptyState;
import io.groundwork.ui.MainLayout;
import io.groundwork.ui.PageHeader;
import io.groundwork.ui.Rows;
import io.groundwork.ui.Tag;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All people of the installation, by name. */
@Route(value = PeopleView.PATH, layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "people";
    private static final int PAGE = 50;

    private final transient PersonRegister register;
    private final transient Clock clock;
    private final TextField search = new TextField();
    private final Rows rows = new Rows(getTranslation("people.admin.title"));
    private final Div list = new Div();

    PeopleView(PersonRegister register, Clock clock) {
        this.register = register;
        this.clock = clock;
        Button add = new Button(getTranslation("people.admin.add"), click -> new NewPersonDialog(register).open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        search.setPlaceholder(getTranslation("people.admin.search"));
        search.setAriaLabel(getTranslation("people.admin.search"));
        search.setClearButtonVisible(true);
        search.setWidth("320px");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(PATH, QueryParameters.simple(Map.of("q", change.getValue())));
            }
        });
        Div filters = new Div(search);
        filters.addClassNames("gw-row", "gw-section-head");
        add(
                new PageHeader(getTranslation("people.admin.title"))
                        .actions(add)
                        .lead(getTranslation("people.admin.lead")),
                filters,
                new Card(list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String text =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        search.setValue(text);
        rows.clear();
        rows.header(
                getTranslation("people.admin.person"),
                getTranslation("people.admin.roles"),
                getTranslation("people.admin.state"),
                "");
        list.removeAll();
        list.add(rows);
        show(text, null);
        if (rows.isEmpty()) {
            list.removeAll();
            list.add(new EmptyState(
                    getTranslation("people.admin.empty.title"), getTranslation("people.admin.empty.text")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.admin.title");
    }

    private void show(String text, @Nullable String after) {
        Page<Person> page = register.page(text, after, PAGE);
        page.items().forEach(this::show);
        if (page.next() != null) {
            Button more = new Button(getTranslation("ui.more"));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            Div foot = new Div(more);
            foot.addClassName("gw-more");
            more.addClickListener(click -> {
                list.remove(foot);
                show(text, page.next());
            });
            list.add(foot);
        }
    }

    private void show(Person person) {
        Button open = new Button(getTranslation("people.admin.open"), click -> UI.getCurrent()
                .navigate(PersonView.class, new RouteParam("person", person.id().toString())));
        open.addThemeVariants(ButtonVariant.LUMO_SMALL);
        open.setAriaLabel(getTranslation("people.admin.open.of", person.displayName()));
        rows.row(name(person), roles(person), state(person), open);
    }

    private static Component name(Person person) {
        Anchor name = new Anchor(PATH + "/" + person.id(), person.displayName());
        name.addClassNames("gw-strong", "gw-plain");
        Div username = new Div(person.username());
        username.addClassName("gw-muted");
        return new Div(name, username);
    }

    private Component roles(Person person) {
        Span tags = new Span();
        tags.addClassName("gw-tags");
        person.roles().stream()
                .sorted()
                .map(Role::wire)
                .forEach(role -> tags.add(Tag.plain(getTranslation("people.role." + role))));
        if (person.roles().isEmpty()) {
            tags.add(Rows.quiet(getTranslation("people.admin.roles.none")));
        }
        return tags;
    }

    private Component state(Person person) {
        if (!person.active()) {
            return Tag.bad(getTranslation("people.state.inactive"));
        }
        return person.available(OffsetDateTime.now(clock))
                ? Tag.ok(getTranslation("people.state.active"))
                : Tag.warn(getTranslation("people.state.absent"));
    }
}
