package io.groundwork.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.groundwork.TestDatabase;
import io.groundwork.shared.Forbidden;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.Page;
import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.context.SecurityContextHolder;

/** Keeping people, on both databases. */
class PersonRegisterTest {

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @EnumSource
    void isForAdministratorsOnly(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        PersonId manager = services.someone("manager", Role.MANAGER);
        services.signIn(manager);

        assertThatThrownBy(() -> services.register.page("", null, 10)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> services.register.changeRoles(manager, Set.of(Role.ADMIN)))
                .isInstanceOf(Forbidden.class);
    }

    @ParameterizedTest
    @EnumSource
    void pagesByNameWithoutLosingOrDoublingAnybody(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        services.signIn(services.someone("admin", Role.ADMIN));
        for (int number = 0; number < 25; number++) {
            services.someone("person" + number % 5 + "x" + number, Role.ANNOTATOR);
        }

        List<String> names = new ArrayList<>();
        String after = null;
        do {
            Page<Person> page = services.register.page("person", after, 4);
            page.items().forEach(person -> names.add(person.displayName()));
            after = page.next();
        } while (after != null);

        assertThat(names).hasSize(25).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheLastAdministrator(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        PersonId only = services.someone("admin", Role.ADMIN);
        services.signIn(only);

        assertThatThrownBy(() -> services.register.changeRoles(only, Set.of(Role.MANAGER)))
                .isInstanceOf(LastAdministrator.class);
        assertThatThrownBy(() -> services.register.setActive(only, false)).isInstanceOf(LastAdministrator.class);

        services.someone("second", Role.ADMIN);
        services.register.changeRoles(only, Set.of(Role.MANAGER));
        assertThat(services.people.get(only).roles()).containsExactly(Role.MANAGER);
    }

    @ParameterizedTest
    @EnumSource
    void saysThatSomebodyIsUnavailable(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        PersonId admin = services.someone("admin", Role.ADMIN);
        PersonId annotator = services.someone("annotator", Role.ANNOTATOR);
        services.signIn(admin);

        services.register.setAbsent(annotator, OffsetDateTime.now().plusDays(3));
        services.register.setActive(annotator, false);

        assertThat(services.published)
                .contains(
                        new PersonUnavailable(annotator, admin, false), new PersonUnavailable(annotator, admin, true));
        assertThat(services.people.get(annotator).available(OffsetDateTime.now()))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refusesTakenUsernamesAndShortPasswords(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        services.signIn(services.someone("admin", Role.ADMIN));

        assertThatThrownBy(() -> services.register.add(new NewPerson("ADMIN", "Again", null, Set.of())))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .extracting("path", "key")
                        .containsExactly(org.assertj.core.groups.Tuple.tuple("/username", "people.username.taken")));
        assertThatThrownBy(() -> services.register.add(new NewPerson("new", "New", "short", Set.of())))
                .isInstanceOf(InvalidInput.class);
    }

    @ParameterizedTest
    @EnumSource
    void changesOnesOwnPasswordOnlyWithTheCurrentOne(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        services.signIn(services.someone("annotator", Role.ANNOTATOR));

        assertThatThrownBy(() -> services.account.changePassword("guess", "another password"))
                .isInstanceOf(InvalidInput.class);
        services.account.changePassword("a long password", "another password");
        services.account.changePassword("another password", "a third password");
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatWorkSomebodyTakes(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        PersonId annotator = services.someone("annotator", Role.ANNOTATOR);
        services.signIn(annotator);

        services.account.prefer(new WorkPreferences(Set.of("en", "pt-br"), Set.of(" law ", ""), 2));

        Person person = services.people.get(annotator);
        assertThat(person.languages()).containsExactlyInAnyOrder("en", "pt-BR");
        assertThat(person.skills()).containsExactly("law");
        assertThat(person.sensitivity()).isEqualTo(2);
        assertThatThrownBy(() -> new WorkPreferences(Set.of("no language!"), Set.of(), 9))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.violations())
                        .hasSize(2));
    }

    @ParameterizedTest
    @EnumSource
    void makesTheFirstAdministratorOnceWithTheToken(TestDatabase database) {
        PeopleServices services = new PeopleServices(database);
        String token = services.first.issue();
        String ofAnotherNode = services.first.issue();

        assertThat(services.first.wanted()).isTrue();
        assertThatThrownBy(() -> services.first.create("guess", "root", "Root", "a long password"))
                .isInstanceOf(InvalidInput.class);
        PersonId made = services.first.create(token, "root", "Root", "a long password");

        assertThat(services.people.get(made).roles()).contains(Role.ADMIN);
        assertThat(services.first.wanted()).isFalse();
        assertThatThrownBy(() -> services.first.create(ofAnotherNode, "evil", "Evil", "a long password"))
                .isInstanceOf(InvalidInput.class);
    }
}
