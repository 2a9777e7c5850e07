package io.groundwork.people;

import io.groundwork.shared.NotFound;
import io.groundwork.shared.OnceATransaction;
import io.groundwork.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of people and their roles. */
@Repository
class PersonRows {

    private static final String SELECT =
            """
            select p.id, p.username, p.display_name, p.active, p.absent_until, p.languages, p.skills, p.sensitivity,
              (select string_agg(r.role, ',') from person_role r where r.person_id = p.id) as roles
            from person p
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OnceATransaction<PersonId, Person> read = new OnceATransaction<>();

    PersonRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Person> find(PersonId id) {
        return read.find(id, () -> jdbc.sql(SELECT + "where p.id = ?")
                .param(id.value())
                .query(PersonRows::read)
                .optional());
    }

    Optional<Person> byUsername(String username) {
        return jdbc.sql(SELECT + "where p.username = ?")
                .param(username.toLowerCase(Locale.ROOT))
                .query(PersonRows::read)
                .optional();
    }

    List<Person> all(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<UUID> values = ids.stream().map(PersonId::value).distinct().toList();
        return jdbc.sql(SELECT + "where p.id in (:ids)")
                .param("ids", values)
                .query(PersonRows::read)
                .list();
    }

    /** People after the given name and id whose name contains the text, in the order of names. */
    List<Person> page(String text, @Nullable Person after, int limit) {
        String pattern = "%"
                + text.toLowerCase(Locale.ROOT)
                        .replace("!", "!!")
                        .replace("%", "!%")
                        .replace("_", "!_") + "%";
        String from = after == null ? "" : "and (lower(p.display_name), p.id) > (:name, :id)\n";
        JdbcClient.StatementSpec statement = jdbc.sql(SELECT
                        + "where (lower(p.display_name) like :text escape '!' or p.username like :text escape '!')\n"
                        + from
                        + "order by lower(p.display_name), p.id limit :limit")
                .param("text", pattern)
                .param("limit", limit);
        if (after != null) {
            statement = statement
                    .param("name", after.displayName().toLowerCase(Locale.ROOT))
                    .param("id", after.id().value());
        }
        return statement.query(PersonRows::read).list();
    }

    /** The person, kept from being changed or locked by others until the transaction ends. */
    Person lock(PersonId id) {
        Person locked = jdbc.sql(SELECT + "where p.id = ? for update")
                .param(id.value())
                .query(PersonRows::read)
                .optional()
                .orElseThrow(() -> new NotFound(id));
        read.know(id, locked);
        return locked;
    }

    void insert(Person person, @Nullable String passwordHash) {
        jdbc.sql(
                        """
                        insert into person (id, username, display_name, password_hash, active, languages, skills,
                          sensitivity, created_at, version) values (?, ?, ?, ?, true, ?, ?, ?, ?, 1)
                        """)
                .param(person.id().value())
                .param(person.username())
                .param(person.displayName())
                .param(passwordHash)
                .param(join(person.languages()))
                .param(join(person.skills()))
                .param(person.sensitivity())
                .param(OffsetDateTime.now(clock))
                .update();
        insertRoles(person.id(), person.roles());
    }

    void update(Person person) {
        read.forget(person.id());
        jdbc.sql(
                        """
                        update person set display_name = ?, active = ?, absent_until = ?, languages = ?, skills = ?,
                          sensitivity = ?, version = version + 1 where id = ?
                        """)
                .param(person.displayName())
                .param(person.active())
                .param(person.absentUntil())
                .param(join(person.languages()))
                .param(join(person.skills()))
                .param(person.sensitivity())
                .param(person.id().value())
                .update();
        jdbc.sql("delete from person_role where person_id = ?")
                .param(person.id().value())
                .update();
        insertRoles(person.id(), person.roles());
    }

    @Nullable
    String hash(PersonId id) {
        return jdbc.sql("select password_hash from person where id = ?")
                .param(id.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .optional()
                .flatMap(hash -> hash)
                .orElse(null);
    }

    void setHash(PersonId id, String hash) {
        jdbc.sql("update person set password_hash = ?, version = version + 1 where id = ?")
                .param(hash)
                .param(id.value())
                .update();
    }

    boolean administered() {
        return !administrators("").isEmpty();
    }

    /** Locks the active administrators, so that two of them cannot remove each other at once. */
    Set<PersonId> lockAdministrators() {
        return administrators(" for update");
    }

    private Set<PersonId> administrators(String lock) {
        return jdbc
                .sql(
                        "select id from person where active and id in (select person_id from person_role where role = 'ADMIN')"
                                + lock)
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void insertRoles(PersonId id, Set<Role> roles) {
        for (Role role : roles) {
            jdbc.sql("insert into person_role (person_id, role) values (?, ?)")
                    .param(id.value())
                    .param(role.name())
                    .update();
        }
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                split(row.getString("roles")).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                split(row.getString("languages")),
                split(row.getString("skills")),
                row.getInt("sensitivity"),
                row.getBoolean("active"),
                row.getObject("absent_until", OffsetDateTime.class));
    }

    private static String join(Set<String> values) {
        return values.stream().sorted().collect(Collectors.joining(","));
    }

    private static Set<String> split(@Nullable String values) {
        return values == null || values.isBlank()
                ? Set.of()
                : Arrays.stream(values.split(",", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
