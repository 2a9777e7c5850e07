package io.groundwork.access;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A launched project and what people do in it over HTTP, in short words. */
final class Desk {

    /** A result with one pair of the type "what". */
    static final String RESULT = pairs("what");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String PROJECTS = "/api/v1/projects";
    private static final String SETTINGS = "{\"passage\":true,\"pairs\":{\"min\":1,\"max\":5},\"questionWords\":"
            + "{\"min\":1,\"max\":25},\"answerWords\":{\"min\":1,\"max\":60},\"types\":[\"what\",\"why\"],\"ownTypes\":false,"
            + "\"spansRequired\":false}";

    private final Cast cast;
    private final String project;

    private Desk(Cast cast, String project) {
        this.cast = cast;
        this.project = project;
    }

    /** A project with this share of review; the senior annotates too, so that there are two who do. */
    static Desk open(Cast cast, double reviewRate) {
        return open(cast, reviewRate, SETTINGS);
    }

    /** The same where the results of a batch are to have these shares of types. */
    static Desk withTargets(Cast cast, String types) {
        String targets = ",\"targets\":{\"scope\":\"batch\",\"tolerance\":0.05,\"types\":" + types + "}}";
        return open(cast, 0, SETTINGS.substring(0, SETTINGS.length() - 1) + targets);
    }

    private static Desk open(Cast cast, double reviewRate, String settings) {
        String made = cast.ask(
                        Caller.MANAGER,
                        "POST",
                        PROJECTS,
                        "{\"name\":\"Desk\",\"taskType\":\"qa\",\"overlap\":1,\"reviewRate\":" + reviewRate
                                + ",\"settings\":" + settings + "}")
                .get("id")
                .asText();
        Desk desk = new Desk(cast, made);
        Map.of(Caller.ANNOTATOR, "annotator", Caller.SENIOR, "annotator", Caller.REVIEWER, "reviewer")
                .forEach((who, role) -> desk.put("/members/" + cast.person(who), "{\"roles\":[\"" + role + "\"]}"));
        cast.ask(Caller.MANAGER, "PATCH", desk.path(), "{\"state\":\"active\"}");
        return desk;
    }

    /** A result with one pair of each type. */
    static String pairs(String... types) {
        StringBuilder pairs = new StringBuilder();
        for (int n = 0; n < types.length; n++) {
            pairs.append(n == 0 ? "" : ",")
                    .append("{\"id\":\"p")
                    .append(n)
                    .append("\",\"question\":\"Which gauge?\",\"answer\":\"The old one.\",\"type\":\"")
                    .append(types[n])
                    .append("\",\"wholePassage\":true,\"spans\":[]}");
        }
        return "{\"pairs\":[" + pairs + "]}";
    }

    String path() {
        return PROJECTS + "/" + project;
    }

    JsonNode get(String below) {
        return cast.ask(Caller.MANAGER, "GET", path() + below, null);
    }

    JsonNode put(String below, String body) {
        return cast.ask(Caller.MANAGER, "PUT", path() + below, body);
    }

    /** Imports rows with these words and answers the ids of the items in their order. */
    List<String> items(String... passages) {
        StringBuilder rows = new StringBuilder();
        for (String passage : passages) {
            rows.append("{\"passage\":\"").append(passage).append("\"}\n");
        }
        Call call =
                new Call("POST", path() + "/imports", Map.of("Content-Type", "application/x-ndjson"), rows.toString());
        String id = Json.tree(cast.call(Caller.MANAGER, call).body()).get("id").asText();
        until("/api/v1/imports/" + id, run -> run.get("state").asText().equals("done"));
        List<String> all = get("/items?limit=1000").get("items").findValuesAsText("id");
        return all.subList(all.size() - passages.length, all.size());
    }

    JsonNode item(String id) {
        return cast.ask(Caller.MANAGER, "GET", "/api/v1/items/" + id, null);
    }

    String state(String item) {
        return item(item).get("state").asText();
    }

    /** Waits for the next piece of work of the person here. */
    Hand next(Caller who) {
        return await().atMost(PATIENCE).until(() -> look(who), hand -> hand != null);
    }

    /** What there is for the person now, null where there is nothing. */
    Hand look(Caller who) {
        JsonNode answer = cast.ask(who, "POST", "/api/v1/work-items/next", "{\"project\":\"" + project + "\"}");
        return answer.get("work").isNull()
                ? null
                : new Hand(who, answer.get("work"), answer.at("/lease/token").asLong());
    }

    /** Hands a result in. */
    void submit(Hand hand, String result) {
        HttpResponse<String> answer =
                send(hand, "submit", "\"result\":" + result + ",\"base\":" + hand.revision() + ",\"editor\":\"desk\"");
        if (answer.statusCode() != 200) {
            throw new AssertionError("submit answered " + answer.statusCode() + " " + answer.body());
        }
    }

    HttpResponse<String> send(Hand hand, String action, String fields) {
        String body = "{" + fields + (fields.isEmpty() ? "" : ",") + "\"lease\":" + hand.lease() + "}";
        String method = action.equals("draft") ? "PUT" : "POST";
        return cast.call(hand.who(), Call.json(method, "/api/v1/work-items/" + hand.id() + "/" + action, body));
    }

    /** The first who has work gets the item accepted without review. */
    void accept(Caller who) {
        Hand hand = next(who);
        submit(hand, RESULT);
        until("/api/v1/items/" + hand.item(), item -> item.get("state").asText().equals("accepted"));
    }

    /** Starts a bulk action, waits for its end and answers its report. */
    JsonNode act(String body) {
        JsonNode started = cast.ask(Caller.MANAGER, "POST", path() + "/items/actions", body);
        String job = path() + "/items/actions/" + started.get("id").asText();
        return until(job, run -> run.get("state").asText().equals("done")).get("report");
    }

    /** What the trail says of the item, each line with who did it and its details. */
    List<String> trail(String item) {
        JsonNode lines = cast.ask(Caller.MANAGER, "GET", "/api/v1/items/" + item + "/history?limit=1000", null)
                .get("items");
        return lines.findParents("action").stream()
                .map(line -> line.get("action").asText() + " by " + name(line) + " " + line.get("details"))
                .toList();
    }

    private static String name(JsonNode line) {
        return line.get("personName").isNull()
                ? "nobody"
                : line.get("personName").asText();
    }

    JsonNode until(String path, Predicate<JsonNode> fits) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> cast.ask(Caller.MANAGER, "GET", path, null), fits);
    }

    /** A piece of work in somebody's hands. */
    record Hand(Caller who, JsonNode work, long lease) {

        String id() {
            return work.get("id").asText();
        }

        String item() {
            return work.get("itemId").asText();
        }

        long revision() {
            return work.at("/draft/revision").asLong();
        }
    }
}
