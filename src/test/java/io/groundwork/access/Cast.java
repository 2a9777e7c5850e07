package io.groundwork.access;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.people.Admission;
import io.groundwork.people.Authorities;
import io.groundwork.people.NewPerson;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.people.token.TokenPrincipal;
import io.groundwork.people.token.TokenRequest;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** One person for each column of the matrix, with a token each, who call over HTTP. */
final class Cast {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Caller, PersonId> people = new EnumMap<>(Caller.class);
    private final Map<Caller, String> secrets = new EnumMap<>(Caller.class);
    private final ApplicationContext context;
    private final ApiTokens tokens;
    private final String base;

    Cast(ApplicationContext context, int port) {
        this.context = context;
        base = "http://localhost:" + port;
        tokens = context.getBean(ApiTokens.class);
        Admission admission = context.getBean(Admission.class);
        TransactionTemplate transaction = context.getBean(TransactionTemplate.class);
        for (Caller caller : Caller.values()) {
            NewPerson person = new NewPerson(
                    caller.column() + "-" + UUID.randomUUID().toString().substring(0, 8),
                    "The " + caller.column(),
                    null,
                    caller.everywhere());
            PersonId id = transaction.execute(status -> admission.admit(person));
            people.put(caller, id);
            secrets.put(caller, secret(caller, Set.of()));
        }
    }

    PersonId person(Caller caller) {
        return people.get(caller);
    }

    /** A new token of the caller with exactly these scopes. */
    String secret(Caller caller, Set<String> scopes) {
        return tokens.issueFor(person(caller), new TokenRequest("matrix", scopes, 1))
                .secret();
    }

    /** The id of a token of the caller that nothing else uses. */
    String spareToken(Caller caller) {
        return tokens.issueFor(person(caller), new TokenRequest("spare", Set.of(), 1))
                .token()
                .id()
                .toString();
    }

    HttpResponse<String> call(Caller caller, Call call) {
        return caller == Caller.NOBODY ? send(null, call) : send(secrets.get(caller), call);
    }

    HttpResponse<String> send(String secret, Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + call.path()))
                .method(
                        call.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::header);
        if (secret != null) {
            request.header("Authorization", "Bearer " + secret);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    ApplicationContext context() {
        return context;
    }

    /** Does something with a service of the application as the caller. */
    void inside(Caller caller, Consumer<ApplicationContext> action) {
        TokenPrincipal principal = new TokenPrincipal(person(caller), Set.of());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        principal, null, Authorities.of(caller.everywhere())));
        try {
            action.accept(context);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** The body of an answer that must be a success. */
    JsonNode ask(Caller caller, String method, String path, String body) {
        HttpResponse<String> answer = call(caller, Call.json(method, path, body));
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body().isEmpty() ? Json.mapper().nullNode() : Json.tree(answer.body());
    }
}
