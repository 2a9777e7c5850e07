package io.groundwork.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A launched project of question-answer pairs, on pages and over REST. */
final class WorkProject {

    static final String PASSAGE = "The harbour tunnel opened in 1911. A crossing took eight minutes on foot. "
            + "The ferries lost half of their passengers within a year.";

    private final String id;
    private final String name;
    private final Workplace workplace;

    private WorkProject(String id, String name, Workplace workplace) {
        this.id = id;
        this.name = name;
        this.workplace = workplace;
    }

    /** Begins in this project from the inbox, as soon as something waits there. */
    WorkScreen start(Page page) {
        Locator start = page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Start in " + name).setExact(true));
        page.navigate(workplace.url() + "/inbox");
        start.click();
        page.waitForURL(url -> url.contains("/work/"));
        WorkScreen screen = new WorkScreen(page);
        assertThat(screen.right()).isVisible();
        return screen;
    }

    /** A scripted annotator makes two good pairs on {@link #PASSAGE}, with this answer to how long a crossing took. */
    void annotate(String person, String answer) {
        submit(person, next(person), pairs(answer));
    }

    /** A scripted reviewer sends the first pair back and approves the second. */
    void sendBack(String person, String text) {
        Map<String, Object> remark = Map.of("id", "r1", "path", "/pairs/p1", "issue", "wrong", "text", text);
        submit(
                person,
                next(person),
                Map.of(
                        "verdict", "rework",
                        "parts", List.of(decided("p1", "rework"), decided("p2", "approve")),
                        "remarks", List.of(remark)));
    }

    /** How many items stand there. */
    int items(String state) {
        return workplace
                .client("manager")
                .get("/projects/" + id + "/items?state=" + state)
                .expect(200)
                .body()
                .get("items")
                .size();
    }

    private JsonNode next(String person) {
        return Scripts.next(workplace.client(person), id);
    }

    private void submit(String person, JsonNode given, Object result) {
        Scripts.submit(workplace.client(person), given, result).expect(200);
    }

    private static Map<String, Object> pairs(String answer) {
        return Map.of(
                "pairs",
                List.of(
                        pair("p1", "How long did a crossing take on foot?", answer, "how", "eight minutes"),
                        pair("p2", "When did the harbour tunnel open?", "It opened in 1911.", "when", "1911")));
    }

    private void add(List<Map<String, Object>> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item ->
                lines.append(ApiClient.JSON.valueToTree(item).toString()).append('\n'));
        Scripts.importLines(workplace.client("manager"), id, lines.toString());
        await().atMost(Duration.ofMinutes(2)).until(() -> items("working") == items.size());
    }

    private static Map<String, Object> pair(String id, String question, String answer, String type, String span) {
        return Map.of(
                "id", id,
                "question", question,
                "answer", answer,
                "type", type,
                "wholePassage", false,
                "spans", List.of(Scripts.span(PASSAGE, span)));
    }

    private static Map<String, Object> decided(String pair, String decision) {
        return Map.of("path", "/pairs/" + pair, "decision", decision);
    }

    /** What can be asked of a project before it is launched. */
    static final class Setup {

        private final Workplace workplace;
        private final String name;
        private final Map<String, Object> loop = new LinkedHashMap<>();
        private final Map<String, List<String>> people =
                new LinkedHashMap<>(Map.of("annotator", List.of("annotator"), "reviewer", List.of("reviewer")));
        private final List<Map<String, Object>> items = new ArrayList<>();

        Setup(Workplace workplace, String name) {
            this.workplace = workplace;
            this.name = name;
        }

        /** A property of the quality loop, such as {@code blind} or {@code reworkLimit}. */
        Setup loop(String key, Object value) {
            loop.put(key, value);
            return this;
        }

        Setup member(String person, String... roles) {
            people.put(person, List.of(roles));
            return this;
        }

        Setup passage(String title, String text) {
            items.add(Map.of("title", title, "externalId", title, "passage", text));
            return this;
        }

        /** Launches it and waits until its items are in the queue. */
        WorkProject launch() {
            ApiClient manager = workplace.client("manager");
            String id = manager.post("/projects", made())
                    .expect(201)
                    .body()
                    .get("id")
                    .asText();
            manager.put("/projects/" + id + "/brief", brief(), "*").expect(200);
            if (!loop.isEmpty()) {
                manager.patch("/projects/" + id, loop).expect(200);
            }
            people.forEach((person, roles) -> {
                String member = workplace
                        .client(person)
                        .get("/me")
                        .expect(200)
                        .body()
                        .get("id")
                        .asText();
                manager.put("/projects/" + id + "/members/" + member, Map.of("roles", roles), "*")
                        .expect(200);
            });
            manager.patch("/projects/" + id, Map.of("state", "active")).expect(200);
            WorkProject project = new WorkProject(id, name, workplace);
            project.add(items);
            return project;
        }

        private Map<String, Object> made() {
            return Map.of(
                    "name",
                    name,
                    "taskType",
                    "qa",
                    "guidelines",
                    "# Ask well",
                    "settings",
                    Scripts.settings(),
                    "overlap",
                    1,
                    "reviewRate",
                    1.0);
        }

        private Map<String, Object> brief() {
            return Map.of(
                    "guidelines",
                    "# Ask well\n\nRead the whole passage first.",
                    "reviewerGuidelines",
                    "Check each answer against its highlight.",
                    "settings",
                    Scripts.settings(),
                    "issueTypes",
                    List.of(Map.of("id", "wrong", "name", "Wrong answer"), Map.of("id", "missing", "name", "Missing")),
                    "material",
                    false);
        }
    }
}
