package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.ApplicationTest;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the REST interface promises of every call alike, asked of every call there is. */
@ApplicationTest
class RestRulesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Matrix matrix;
    private Cast cast;
    private Ground ground;
    private Calls calls;
    private JsonNode description;

    @BeforeEach
    void layTheGround() {
        matrix = Matrix.read("rest.matrix");
        cast = new Cast(context, port);
        ground = new Ground(cast);
        calls = new Calls(ground, cast);
        description = cast.ask(Caller.MANAGER, "GET", "/v3/api-docs", null);
    }

    @Test
    void everyBodyWithAnUnknownFieldIsRefusedWithItsPath() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines("POST ", "PUT ", "PATCH ")) {
            if (operation(line).at("/requestBody/content").has("application/json")) {
                Call call = calls.of(line, caller(line));
                ObjectNode body = (ObjectNode) Json.tree(String.valueOf(call.body()));
                HttpResponse<String> answer = cast.call(
                        caller(line), with(call, body.put("colour", "red").toString(), Map.of()));
                asked++;
                if (answer.statusCode() != 422 || !paths(answer).contains("/colour")) {
                    wrong.add(line + " answered " + answer.statusCode() + " " + answer.body());
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(20);
    }

    @Test
    void everyPostWithAKeyIsDoneOnceAndAnsweredAlike() {
        List<String> wrong = new ArrayList<>();
        for (String line : lines("POST ")) {
            Caller caller = caller(line);
            Call call = calls.of(line, caller);
            Call keyed = with(
                    call,
                    call.body(),
                    Map.of("Idempotency-Key", UUID.randomUUID().toString()));
            HttpResponse<String> first = cast.call(caller, keyed);
            HttpResponse<String> again = cast.call(caller, keyed);
            HttpResponse<String> other = cast.call(caller, with(keyed, call.body() + " ", Map.of()));
            boolean secret = line.equals("POST /api/v1/tokens");
            boolean replayed = again.statusCode() == first.statusCode()
                    && again.body().equals(first.body())
                    && again.headers().firstValue("Idempotency-Replayed").isPresent();
            if (secret ? again.statusCode() != 409 || again.body().contains("gw_") : !replayed) {
                wrong.add(line + " again: " + again.statusCode() + " " + again.body() + ", first " + first.body());
            }
            if (other.statusCode() != 422 || !other.body().contains("idempotency-key-reused")) {
                wrong.add(line + " with another body: " + other.statusCode() + " " + other.body());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aKeyBelongsToItsCallerAndItsCall() {
        String key = UUID.randomUUID().toString();
        Call made = new Call(
                "POST",
                "/api/v1/projects",
                Map.of("Content-Type", "application/json", "Idempotency-Key", key),
                "{\"name\":\"Once\",\"taskType\":\"qa\"}");
        String first = cast.call(Caller.MANAGER, made).body();
        String ofAnother = cast.call(Caller.STRANGER, made).body();
        assertThat(Json.tree(ofAnother).get("id")).isNotEqualTo(Json.tree(first).get("id"));
        Call batch = new Call(
                "POST",
                "/api/v1/projects/" + ground.id("projects") + "/batches",
                made.headers(),
                "{\"name\":\"Another call\"}");
        assertThat(cast.call(Caller.MANAGER, batch).statusCode()).isEqualTo(201);
    }

    @Test
    void everyListTakesOneToAThousandAndOnlyItsOwnCursors() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines("GET ")) {
            if (paged(operation(line)) && !line.contains("csv")) {
                asked++;
                for (String bad :
                        List.of("limit=0", "limit=1001", "limit=many", "after=nonsense", "after=bm9uc2Vuc2U")) {
                    HttpResponse<String> answer = get(line, bad);
                    if (answer.statusCode() != 400) {
                        wrong.add(line + " with " + bad + " answered " + answer.statusCode() + " " + answer.body());
                    }
                }
                JsonNode page = Json.tree(get(line, "limit=1000").body());
                if (!page.path("items").isArray() || !page.has("next")) {
                    wrong.add(line + " is no page: " + page);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(6);
    }

    @Test
    void listsComeWholePageByPageAndACursorBelongsToItsFilters() {
        String items = "/api/v1/projects/" + ground.id("projects") + "/items";
        List<String> whole = ids(items + "?limit=1000");
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = cast.ask(Caller.MANAGER, "GET", items + "?limit=5" + after, null);
            page.get("items").forEach(item -> paged.add(item.get("id").asText()));
            after = page.get("next").isNull()
                    ? ""
                    : "&after=" + page.get("next").asText();
            if (!after.isEmpty()) {
                assertThat(status(Caller.MANAGER, items + "?limit=5&state=accepted" + after))
                        .isEqualTo(400);
            }
        } while (!after.isEmpty());
        assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(10);
    }

    @Test
    void whatHasAVersionIsChangedOnlyByWhoNamesIt() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (String line : lines("PUT ", "PATCH ")) {
            if (versioned(operation(line))) {
                asked++;
                Caller caller = caller(line);
                Call call = calls.of(line, caller);
                Map<String, String> bare = new HashMap<>(call.headers());
                bare.remove("If-Match");
                expect(
                        wrong,
                        line + " without a version",
                        428,
                        caller,
                        new Call(call.method(), call.path(), bare, call.body()));
                expect(
                        wrong,
                        line + " of a stale version",
                        412,
                        caller,
                        with(call, call.body(), Map.of("If-Match", "\"987654\"")));
                expect(wrong, line + " of any version", 200, caller, with(call, call.body(), Map.of("If-Match", "*")));
                String tag = tagged(line, caller, call);
                expect(
                        wrong,
                        line + " of its version " + tag,
                        200,
                        caller,
                        with(call, call.body(), Map.of("If-Match", tag)));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isEqualTo(3);
    }

    @Test
    void whoIsNoMemberLearnsNothingFromTheAnswer() {
        List<String> wrong = new ArrayList<>();
        int column = matrix.columns().indexOf(Caller.STRANGER.column());
        for (String line : lines("GET ", "POST ", "PUT ", "PATCH ", "DELETE ")) {
            if (matrix.lines().get(line).get(column).equals("404")) {
                Call real = calls.of(line, Caller.STRANGER);
                Call unknown = new Call(real.method(), unknown(real.path()), real.headers(), real.body());
                String told = cast.call(Caller.STRANGER, real).body();
                String ofNothing = cast.call(Caller.STRANGER, unknown).body();
                if (!plain(told).equals(plain(ofNothing))) {
                    wrong.add(line + " tells a stranger " + told + " and of nothing " + ofNothing);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private void expect(List<String> wrong, String what, int status, Caller caller, Call call) {
        HttpResponse<String> answer = cast.call(caller, call);
        if (answer.statusCode() != status) {
            wrong.add(what + " answered " + answer.statusCode() + " " + answer.body());
        }
    }

    /** The entity tag that the thing has now; members are tagged as a whole. */
    private String tagged(String line, Caller caller, Call call) {
        String path = line.contains("/members/") ? call.path().replaceAll("/members/.*", "/members") : call.path();
        return cast.call(caller, Call.json("GET", path, null))
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private List<String> lines(String... methods) {
        return matrix.lines().keySet().stream()
                .filter(line -> line.contains(" /api/") && List.of(methods).contains(line.split(" ")[0] + " "))
                .toList();
    }

    /** The first who may make the call, a member before those who may everywhere. */
    private Caller caller(String line) {
        List<String> cells = matrix.lines().get(line);
        List<Caller> may = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).equals("may")) {
                may.add(Caller.of(matrix.columns().get(at)));
            }
        }
        return may.stream().filter(caller -> caller.here() != null).findFirst().orElse(may.get(0));
    }

    private JsonNode operation(String line) {
        String[] words = Matrix.subject(line).split(" ");
        JsonNode operation =
                description.get("paths").path(words[1].replace("{*", "{")).path(words[0].toLowerCase(Locale.ROOT));
        assertThat(operation.isMissingNode()).as(line).isFalse();
        return operation;
    }

    private static boolean paged(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name").contains("limit");
    }

    private static boolean versioned(JsonNode operation) {
        return operation.path("parameters").findValuesAsText("name").contains("If-Match");
    }

    private HttpResponse<String> get(String line, String query) {
        Caller caller = caller(line);
        Call call = calls.of(line, caller);
        String path = call.path() + (call.path().contains("?") ? "&" : "?") + query;
        return cast.call(caller, new Call("GET", path, call.headers(), null));
    }

    private List<String> ids(String path) {
        return cast.ask(Caller.MANAGER, "GET", path, null).get("items").findValuesAsText("id");
    }

    private int status(Caller caller, String path) {
        return cast.call(caller, Call.json("GET", path, null)).statusCode();
    }

    private static Call with(Call call, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(call.headers());
        all.putAll(headers);
        return new Call(call.method(), call.path(), all, body);
    }

    private static List<String> paths(HttpResponse<String> answer) {
        return Json.tree(answer.body()).path("violations").findValuesAsText("path");
    }

    private static String unknown(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", new UUID(0x7000, 1).toString())
                .replaceAll("[0-9a-f]{64}", "0".repeat(64));
    }

    private static String plain(String problem) {
        ObjectNode tree = (ObjectNode) Json.tree(problem);
        tree.remove("instance");
        return tree.toString();
    }
}
