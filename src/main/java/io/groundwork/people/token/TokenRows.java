package io.groundwork.people.token;

import io.groundwork.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of personal tokens. */
@Repository
class TokenRows {

    private static final String SELECT =
            "select id, person_id, name, scopes, created_at, expires_at, last_used_at from api_token ";

    private final JdbcClient jdbc;

    TokenRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ApiToken token, String hash) {
        jdbc.sql(
                        """
                        insert into api_token (id, person_id, name, hash, scopes, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .param(token.id().value())
                .param(token.person().value())
                .param(token.name())
                .param(hash)
                .param(token.scopes().stream().sorted().collect(Collectors.joining(",")))
                .param(token.createdAt())
                .param(token.expiresAt())
                .update();
    }

    /** The token in force of that hash, of a person who is active. */
    Optional<ApiToken> inForce(String hash, OffsetDateTime now) {
        return jdbc.sql(
                        SELECT
                                + """
                        where hash = ? and revoked_at is null and expires_at > ?
                          and person_id in (select id from person where active)
                        """)
                .param(hash)
                .param(now)
                .query(TokenRows::read)
                .optional();
    }

    List<ApiToken> of(PersonId person, OffsetDateTime now) {
        return jdbc.sql(SELECT + "where person_id = ? and revoked_at is null and expires_at > ? order by id")
                .param(person.value())
                .param(now)
                .query(TokenRows::read)
                .list();
    }

    boolean revoke(TokenId id, PersonId person, OffsetDateTime now) {
        return jdbc.sql("update api_token set revoked_at = ? where id = ? and person_id = ? and revoked_at is null")
                        .param(now)
                        .param(id.value())
                        .param(person.value())
                        .update()
                == 1;
    }

    void used(TokenId id, OffsetDateTime now) {
        jdbc.sql("update api_token set last_used_at = ? where id = ?")
                .param(now)
                .param(id.value())
                .update();
    }

    private static ApiToken read(ResultSet row, int number) throws SQLException {
        String scopes = row.getString("scopes");
        return new ApiToken(
                new TokenId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                scopes.isEmpty()
                        ? Set.of()
                        : Arrays.stream(scopes.split(",", -1)).collect(Collectors.toSet()),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("expires_at", OffsetDateTime.class),
                row.getObject("last_used_at", OffsetDateTime.class));
    }
}
