package io.groundwork.project.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import io.groundwork.people.People;
import io.groundwork.people.Person;
import io.groundwork.people.Role;
import io.groundwork.project.Member;
import io.groundwork.project.Members;
import io.groundwork.shared.GroundworkException;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Ask;
import io.groundwork.ui.ErrorNotice;
import io.groundwork.ui.Notice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who works in a project and as what; changed at once. */
final class PeopleTable extends Composite<Div> {

    private static final List<Role> ROLES =
            List.of(Role.ANNOTATOR, Role.REVIEWER, Role.SENIOR, Role.MANAGER, Role.AUDITOR, Role.REQUESTER);

    private final transient Members members;
    private final transient People people;
    private final transient ErrorNotice errors;
    private final ProjectId project;
    private final boolean edits;
    private final Div list = new Div();

    PeopleTable(Members members, People people, ErrorNotice errors, ProjectId project, boolean edits) {
        this.members = members;
        this.people = people;
        this.errors = errors;
        this.project = project;
        this.edits = edits;
        list.addClassNames("gw-card", "gw-scroll");
        getContent().addClassName("gw-column");
        if (edits) {
            getContent().add(adder());
        }
        getContent().add(list);
        show();
    }

    private void show() {
        List<Member> all = members.of(project);
        Map<PersonId, Person> names =
                people.all(all.stream().map(Member::person).toList());
        NativeTableBody body = new NativeTableBody();
        all.forEach(member -> body.add(row(member, names.get(member.person()))));
        NativeTable table = new NativeTable(head(), body);
        table.addClassName("gw-table");
        list.removeAll();
        list.add(table);
    }

    private NativeTableHeader head() {
        return new NativeTableHeader(new NativeTableRow(
                new NativeTableHeaderCell(getTranslation("project.people.name")),
                new NativeTableHeaderCell(getTranslation("project.people.roles")),
                new NativeTableHeaderCell()));
    }

    private NativeTableRow row(Member member, @Nullable Person person) {
        String name = person == null ? member.person().toString() : person.displayName();
        Span shown = new Span(name);
        shown.addClassName("gw-strong");
        NativeTableCell who = new NativeTableCell(shown);
        if (person != null && !person.active()) {
            Span away = new Span(getTranslation("project.people.inactive"));
            away.addClassName("gw-tag");
            who.add(new Span(" "), away);
        }
        NativeTableCell roles = new NativeTableCell();
        NativeTableCell act = new NativeTableCell();
        if (edits) {
            roles.add(picker(member, name));
            act.add(remover(member, name));
        } else {
            member.roles().forEach(role -> roles.add(tag(role)));
        }
        return new NativeTableRow(who, roles, act);
    }

    private MultiSelectComboBox<Role> picker(Member member, String name) {
        MultiSelectComboBox<Role> picker = roles(getTranslation("project.people.roles.of", name));
        picker.setValue(member.roles());
        picker.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                attempt(() -> members.put(project, member.person(), change.getValue(), null));
            }
        });
        return picker;
    }

    private Button remover(Member member, String name) {
        Button remove = new Button(getTranslation("project.people.remove"));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("project.people.remove.of", name));
        remove.addClickListener(click -> Ask.beforeHarm(
                getTranslation("project.people.remove.title", name),
                getTranslation("project.people.remove.text"),
                getTranslation("project.people.remove"),
                () -> attempt(() -> members.remove(project, member.person(), null))));
        return remove;
    }

    private Div adder() {
        ComboBox<Person> who = new ComboBox<>(getTranslation("project.people.person"));
        who.addClassName("gw-who");
        who.setItemLabelGenerator(Person::displayName);
        who.setItems(query -> people.search(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        MultiSelectComboBox<Role> roles = roles("");
        roles.setLabel(getTranslation("project.people.roles"));
        roles.setValue(Set.of(Role.ANNOTATOR));
        Button add = new Button(getTranslation("project.people.add"));
        add.addClickListener(click -> {
            Person chosen = who.getValue();
            if (chosen != null && attempt(() -> members.put(project, chosen.id(), roles.getValue(), null))) {
                who.clear();
            }
        });
        Div adder = new Div(who, roles, add);
        adder.addClassNames("gw-row", "wrap", "gw-adder");
        return adder;
    }

    private MultiSelectComboBox<Role> roles(String aria) {
        MultiSelectComboBox<Role> roles = new MultiSelectComboBox<>();
        roles.setItems(ROLES);
        roles.setItemLabelGenerator(this::name);
        roles.setAriaLabel(aria);
        roles.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        roles.addClassName("gw-roles");
        return roles;
    }

    private Span tag(Role role) {
        Span tag = new Span(name(role));
        tag.addClassName("gw-tag");
        return tag;
    }

    private String name(Role role) {
        return getTranslation("project.role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** Shows the list as it is afterwards, also where the change was refused. */
    private boolean attempt(Runnable change) {
        try {
            change.run();
            return true;
        } catch (GroundworkException refused) {
            Notice.bad(errors.said(refused));
            return false;
        } finally {
            show();
        }
    }
}
