package io.groundwork.people.signin;

import io.groundwork.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns of a person that only sign-in reads. */
@Repository
class CredentialRows {

    private static final String SELECT = "select id, username, password_hash, subject, active from person ";

    private final JdbcClient jdbc;

    CredentialRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Credentials> byUsername(String username) {
        return jdbc.sql(SELECT + "where username = ?")
                .param(username.strip().toLowerCase(Locale.ROOT))
                .query(CredentialRows::read)
                .optional();
    }

    Optional<Credentials> bySubject(String subject) {
        return jdbc.sql(SELECT + "where subject = ?")
                .param(subject)
                .query(CredentialRows::read)
                .optional();
    }

    Optional<Credentials> byId(PersonId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.value())
                .query(CredentialRows::read)
                .optional();
    }

    /** Links a person to the identity provider's subject; false when they are linked already. */
    boolean link(PersonId id, String subject) {
        return jdbc.sql("update person set subject = ?, version = version + 1 where id = ? and subject is null")
                        .param(subject)
                        .param(id.value())
                        .update()
                == 1;
    }

    private static Credentials read(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("password_hash"),
                row.getString("subject"),
                row.getBoolean("active"));
    }
}
