package io.groundwork.people.web;

import io.groundwork.api.IdempotencyFilter;
import io.groundwork.people.signin.PasswordSignIn;
import io.groundwork.people.token.ApiToken;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.people.token.IssuedToken;
import io.groundwork.people.token.TokenId;
import io.groundwork.people.token.TokenRequest;
import io.groundwork.shared.InvalidInput;
import io.groundwork.shared.PersonId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Personal tokens: made when signed in or with a password, listed and revoked by their person. */
@RestController
@RequestMapping("/api/v1/tokens")
class TokensController {

    private final ApiTokens tokens;
    private final PasswordSignIn passwords;

    TokensController(ApiTokens tokens, PasswordSignIn passwords) {
        this.tokens = tokens;
        this.passwords = passwords;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewToken issue(@RequestBody Wanted wanted, HttpServletRequest request) {
        request.setAttribute(IdempotencyFilter.SECRET, true);
        TokenRequest asked = wanted.request();
        return wanted.person() == null || wanted.password() == null
                ? NewToken.of(tokens.issue(asked))
                : NewToken.of(tokens.issueFor(verify(wanted.person(), wanted.password(), request), asked));
    }

    @GetMapping
    Tokens list() {
        return new Tokens(tokens.mine().stream().map(TokenRow::of).toList(), null);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String id) {
        tokens.revoke(TokenId.of(id));
    }

    private PersonId verify(String person, String password, HttpServletRequest request) {
        try {
            return passwords.verify(person, password, request.getRemoteAddr());
        } catch (LockedException tooMany) {
            throw new TooManyTries();
        } catch (AuthenticationException wrong) {
            throw new WrongPassword();
        }
    }

    /** What is asked for; with {@code person} and {@code password} where nobody is signed in. */
    record Wanted(
            @Nullable String name,
            @Nullable Set<String> scopes,
            @Nullable Integer days,
            @Nullable String person,
            @Nullable String password) {

        TokenRequest request() {
            if (name == null) {
                throw InvalidInput.of("/name", "people.token.name", 120);
            }
            return new TokenRequest(name, scopes == null ? Set.of() : scopes, days);
        }
    }

    /** A token just made, with the secret that is shown this once. */
    record NewToken(TokenId id, String name, Set<String> scopes, OffsetDateTime expiresAt, String token) {

        static NewToken of(IssuedToken issued) {
            ApiToken token = issued.token();
            return new NewToken(token.id(), token.name(), token.scopes(), token.expiresAt(), issued.secret());
        }
    }

    /** A token without its secret. */
    record TokenRow(
            TokenId id,
            String name,
            Set<String> scopes,
            OffsetDateTime createdAt,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime lastUsedAt) {

        static TokenRow of(ApiToken token) {
            return new TokenRow(
                    token.id(), token.name(), token.scopes(), token.createdAt(), token.expiresAt(), token.lastUsedAt());
        }
    }

    /** All tokens in force of the caller. */
    record Tokens(List<TokenRow> items, @Nullable String next) {}
}
