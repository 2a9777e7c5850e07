package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.PostgresTest;
import io.groundwork.people.Admission;
import io.groundwork.people.NewPerson;
import io.groundwork.people.Role;
import io.groundwork.people.token.ApiTokens;
import io.groundwork.people.token.TokenRequest;
import io.groundwork.shared.Json;
import io.groundwork.shared.PersonId;
import io.groundwork.tasktype.Samples;
import io.groundwork.tasktype.TaskType;
import io.groundwork.tasktype.TaskTypes;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people at once in a project of each task type: an item gets as many annotations as asked, by different people. */
@PostgresTest
class EveryTypeRaceIT {

    private static final int PEOPLE = 8;
    private static final int OVERLAP = 3;
    private static final int ITEMS = 24;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private List<Racer> people;

    @BeforeEach
    void gather() {
        cast = new Cast(context, port);
        people = IntStream.range(0, PEOPLE).mapToObj(n -> racer()).toList();
    }

    @Test
    void everyItemOfEveryTypeGetsDifferentPeopleInSlotsOfTheirOwn() throws Exception {
        Collection<TaskType<?, ?, ?>> types = context.getBean(TaskTypes.class).all();
        assertThat(types).hasSizeGreaterThan(1);
        for (TaskType<?, ?, ?> type : types) {
            String project = launched(type.id());
            Map<String, JsonNode> results = filled(project, type);
            Map<String, List<Given>> byItem =
                    race(project, results).stream().collect(Collectors.groupingBy(Given::item));
            assertThat(byItem).as(type.id()).hasSize(ITEMS).allSatisfy((item, given) -> {
                assertThat(given).extracting(Given::slot).containsExactlyInAnyOrder(1, 2, 3);
                assertThat(given).extracting(Given::person).doesNotHaveDuplicates();
            });
            assertThat(items(project, "accepted")).as(type.id()).hasSize(ITEMS);
        }
    }

    private Racer racer() {
        NewPerson person = new NewPerson("racer-" + UUID.randomUUID(), "Racer", null, Set.of(Role.ANNOTATOR));
        PersonId id = context.getBean(TransactionTemplate.class)
                .execute(status -> context.getBean(Admission.class).admit(person));
        return new Racer(
                id,
                context.getBean(ApiTokens.class)
                        .issueFor(id, new TokenRequest("race", Set.of(), 1))
                        .secret());
    }

    private String launched(String type) {
        String made = "{\"name\":\"Race\",\"taskType\":\"" + type + "\",\"guidelines\":\"Look well.\",\"overlap\":"
                + OVERLAP + ",\"reviewRate\":0}";
        String project = "/api/v1/projects/"
                + cast.ask(Caller.MANAGER, "POST", "/api/v1/projects", made)
                        .get("id")
                        .asText();
        people.forEach(person ->
                cast.ask(Caller.MANAGER, "PUT", project + "/members/" + person.id(), "{\"roles\":[\"annotator\"]}"));
        cast.ask(Caller.MANAGER, "PATCH", project, "{\"state\":\"active\"}");
        return project;
    }

    /** Puts the samples that have results and no media into the queue, again and again, and answers the results by item. */
    private <C extends Record> Map<String, JsonNode> filled(String project, TaskType<?, C, ?> type) {
        var samples = Samples.of(type);
        Map<String, JsonNode> results = samples.results();
        List<JsonNode> contents = samples.contents().stream()
                .filter(line -> results.containsKey(line.get("externalId").asText()))
                .filter(line -> type.media(Json.read(line, type.content())).isEmpty())
                .toList();
        String rows = IntStream.range(0, ITEMS)
                .mapToObj(n -> numbered(contents.get(n % contents.size()), n))
                .collect(Collectors.joining("\n"));
        Map<String, String> headers = Map.of("Content-Type", "application/x-ndjson");
        cast.call(Caller.MANAGER, new Call("POST", project + "/imports?onDuplicate=add", headers, rows));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> items(project, "working").size() == ITEMS);
        return items(project, "working").stream()
                .collect(Collectors.toMap(item -> item.get("id").asText(), item -> results.get(sample(item))));
    }

    private static String numbered(JsonNode content, int number) {
        ObjectNode copy = content.deepCopy();
        return copy.put("externalId", content.get("externalId").asText() + "#" + number)
                .toString();
    }

    private static String sample(JsonNode item) {
        return item.get("externalId").asText().split("#")[0];
    }

    private List<JsonNode> items(String project, String state) {
        JsonNode items = cast.ask(Caller.MANAGER, "GET", project + "/items?limit=1000&state=" + state, null)
                .get("items");
        return IntStream.range(0, items.size()).mapToObj(items::get).toList();
    }

    /** All people take work until there is none for them. */
    private Collection<Given> race(String project, Map<String, JsonNode> results) throws Exception {
        Collection<Given> given = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(PEOPLE);
        List<Callable<Boolean>> races = people.stream()
                .map(person -> (Callable<Boolean>) () -> takeAll(project, person, results, given))
                .toList();
        for (Future<Boolean> race : threads.invokeAll(races)) {
            race.get();
        }
        threads.shutdown();
        return given;
    }

    private boolean takeAll(String project, Racer person, Map<String, JsonNode> results, Collection<Given> given) {
        String wish = "{\"project\":\"" + project.replaceAll(".*/", "") + "\"}";
        for (JsonNode next = ask(person, "/api/v1/work-items/next", wish);
                !next.get("work").isNull();
                next = ask(person, "/api/v1/work-items/next", wish)) {
            JsonNode work = next.get("work");
            String item = work.get("itemId").asText();
            given.add(new Given(item, work.get("slot").asInt(), person.id()));
            ask(
                    person,
                    "/api/v1/work-items/" + work.get("id").asText() + "/submit",
                    "{\"result\":" + results.get(item) + ",\"base\":0,\"editor\":\"race\",\"lease\":"
                            + next.at("/lease/token") + "}");
        }
        return true;
    }

    private JsonNode ask(Racer person, String path, String body) {
        HttpResponse<String> answer = cast.send(person.secret(), Call.json("POST", path, body));
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(200);
        return Json.tree(answer.body());
    }

    /** Somebody with a token. */
    private record Racer(PersonId id, String secret) {}

    /** A piece of work that somebody was given. */
    private record Given(String item, int slot, PersonId person) {}
}
