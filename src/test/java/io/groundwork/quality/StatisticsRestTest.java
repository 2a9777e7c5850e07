package io.groundwork.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.groundwork.ApplicationTest;
import io.groundwork.Browser;
import io.groundwork.people.People;
import io.groundwork.shared.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole way of statistics over HTTP: asked for, counted in the background, read. */
@ApplicationTest
class StatisticsRestTest {

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource database;

    @Autowired
    private People people;

    private Browser manager;
    private String project;
    private String path;

    @BeforeEach
    void setUp() {
        manager = new Browser(port);
        assertThat(manager.signIn("manager", "demo")).isTrue();
        project = Json.tree(manager.postAsForm("/api/v1/projects", "{\"name\":\"Journals\",\"taskType\":\"pairwise\"}")
                        .body())
                .get("id")
                .asText();
        path = "/api/v1/projects/" + project + "/statistics";
    }

    @Test
    void saysThatThereIsNothingYet() {
        JsonNode answer = get();
        assertThat(answer.get("computedAt").isNull()).isTrue();
        assertThat(answer.get("stale").asBoolean()).isFalse();
        assertThat(answer.get("job").isNull()).isTrue();
        assertThat(answer.get("tables")).isEmpty();
    }

    @Test
    void comesToThePublishedAbilitiesOfJournals() {
        pairs().citations().insert();
        assertThat(get().get("stale").asBoolean()).isTrue();
        JsonNode strengths = table(counted(), "preference.statistic.strength");
        assertThat(strengths.get("title").asText()).isEqualTo("Models: Overall");
        assertThat(strengths.get("about").asText()).isEqualTo("Overall");
        assertThat(strengths.get("note").asText()).contains("Bradley and Terry");
        assertThat(strengths.at("/columns/3/title").asText()).isEqualTo("Strength");
        assertThat(strengths.at("/columns/3/kind").asText()).isEqualTo("interval");
        Map<String, Double> abilities = new HashMap<>();
        strengths
                .get("rows")
                .forEach(row ->
                        abilities.put(row.get(0).asText(), row.get(3).get(0).asDouble()));
        double biometrika = abilities.get("Biometrika");
        assertThat(abilities.get("Comm Statist") - biometrika).isCloseTo(-2.949072, within(1e-6));
        assertThat(abilities.get("JASA") - biometrika).isCloseTo(-0.479570, within(1e-6));
        assertThat(abilities.get("JRSS-B") - biometrika).isCloseTo(0.268954, within(1e-6));
        assertThat(strengths.at("/rows/0/0").asText()).as("the strongest first").isEqualTo("JRSS-B");
    }

    @Test
    void saysHowOftenTheFirstShownWinsAndHowManyAreTied() {
        pairs().won("A", "B", 6).tied("A", "B", 2).insert();
        JsonNode counted = counted();
        assertThat(counted.get("results").asInt()).isEqualTo(8);
        assertThat(table(counted, "preference.statistic.positions")
                        .at("/rows/0/2/0")
                        .asDouble())
                .isEqualTo(1);
        assertThat(table(counted, "preference.statistic.ties").at("/rows/0/4/0").asDouble())
                .isEqualTo(0.25);
    }

    private JudgedPairs pairs() {
        return new JudgedPairs(
                database, project, people.byUsername("annotator").orElseThrow().id());
    }

    private JsonNode counted() {
        HttpResponse<String> asked = manager.postAsForm(path, "");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        assertThat(asked.headers().firstValue("Location")).hasValue(path);
        assertThat(Json.tree(asked.body()).at("/job/state").asText()).isIn("queued", "running", "done");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> get().at("/job/state").asText().equals("done"));
        JsonNode counted = get();
        assertThat(counted.get("stale").asBoolean()).isFalse();
        assertThat(counted.get("computedAt").isNull()).isFalse();
        return counted;
    }

    private JsonNode get() {
        HttpResponse<String> answer = manager.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body());
    }

    private static JsonNode table(JsonNode answer, String key) {
        for (JsonNode table : answer.get("tables")) {
            if (table.get("key").asText().equals(key)) {
                return table;
            }
        }
        throw new AssertionError("no table " + key + " in " + answer);
    }
}
