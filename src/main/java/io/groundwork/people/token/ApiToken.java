package io.groundwork.people.token;

import io.groundwork.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A personal token as it can be shown: everything but its secret. */
public record ApiToken(
        TokenId id,
        PersonId person,
        String name,
        Set<String> scopes,
        OffsetDateTime createdAt,
        OffsetDateTime expiresAt,
        @Nullable OffsetDateTime lastUsedAt) {}
