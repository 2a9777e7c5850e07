package io.groundwork.people.token;

import io.groundwork.people.CurrentPerson;
import io.groundwork.people.PersonChanged;
import io.groundwork.shared.NotFound;
import io.groundwork.shared.PersonId;
import io.groundwork.shared.Sha256;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal API tokens: made once, kept as a hash, scoped, expiring, revocable. */
@Service
public class ApiTokens {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final int SECRET_BYTES = 32;
    private static final String PREFIX = "gw_";

    private final TokenRows rows;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(TokenRows rows, CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a token for whoever asks; a scoped token cannot make others. */
    @Transactional
    public IssuedToken issue(TokenRequest request) {
        current.requireScope("tokens");
        return issueFor(current.id(), request);
    }

    /** Makes a token for somebody whose password was just verified. */
    @Transactional
    public IssuedToken issueFor(PersonId person, TokenRequest request) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        OffsetDateTime now = OffsetDateTime.now(clock);
        ApiToken token = new ApiToken(
                TokenId.next(),
                person,
                request.name().strip(),
                request.scopes(),
                now,
                now.plusDays(request.life()),
                null);
        rows.insert(token, Sha256.hex(secret));
        events.publishEvent(new PersonChanged(person, person, "token-issued", Map.of("token", token.name())));
        return new IssuedToken(token, secret);
    }

    /** The tokens in force of whoever asks. */
    @Transactional(readOnly = true)
    public List<ApiToken> mine() {
        return rows.of(current.id(), OffsetDateTime.now(clock));
    }

    /** Revokes a token of whoever asks. */
    @Transactional
    public void revoke(TokenId id) {
        current.requireScope("tokens");
        if (!rows.revoke(id, current.id(), OffsetDateTime.now(clock))) {
            throw new NotFound(id);
        }
        events.publishEvent(
                new PersonChanged(current.id(), current.id(), "token-revoked", Map.of("token", id.toString())));
    }

    /** The token in force with that secret; its use is noted at most once a minute. */
    Optional<ApiToken> find(String secret) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Optional<ApiToken> found = rows.inForce(Sha256.hex(secret), now);
        found.filter(token -> token.lastUsedAt() == null
                        || token.lastUsedAt().plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(token -> rows.used(token.id(), now));
        return found;
    }
}
