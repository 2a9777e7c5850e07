package io.groundwork.access;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.groundwork.dataset.Media;
import io.groundwork.dataset.MediaAsset;
import io.groundwork.dataset.Upload;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import io.groundwork.tasktype.Material;
import io.groundwork.tasktype.TaskTypes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A launched project with something of everything in it, and the ids of that. */
final class Ground {

    private static final String PROJECTS = "/api/v1/projects";

    private final Cast cast;
    private final Material material;
    private final Map<String, String> ids = new LinkedHashMap<>();

    Ground(Cast cast) {
        this(cast, "qa");
    }

    Ground(Cast cast, String type) {
        this.cast = cast;
        material = Material.of(cast.context().getBean(TaskTypes.class).get(type));
        project();
        imported();
        pictured();
        worked();
        released();
        ids.put("version", "1");
        ids.put("path", "README.md");
        ids.put("task-types", material.type());
        ids.put("person", cast.person(Caller.NOBODY).toString());
        ids.put("settings", material.settings().toString());
        ids.put("result", material.result().toString());
    }

    /** The id of that name, or what else stands for it. */
    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new AssertionError("the ground has no " + name);
        }
        return id;
    }

    Map<String, String> ids() {
        return ids;
    }

    /** Somebody whom a call may take out of the project is in it again. */
    void restore() {
        cast.ask(
                Caller.MANAGER,
                "PUT",
                PROJECTS + "/" + id("projects") + "/members/" + id("person"),
                "{\"roles\":[\"annotator\"]}");
    }

    private void project() {
        ids.put("projects", made(material.type()));
        ids.put("batch", at("/batches").at("/items/0/id").asText());
        ids.put("set-up", made(material.type()));
        ids.put("compared", made("pairwise"));
        cast.ask(Caller.MANAGER, "PATCH", PROJECTS + "/" + id("projects"), "{\"state\":\"active\"}");
    }

    /** A project with everybody in it who belongs there. */
    private String made(String type) {
        String id = cast.ask(
                        Caller.MANAGER,
                        "POST",
                        PROJECTS,
                        "{\"name\":\"Ground\",\"taskType\":\"" + type + "\",\"overlap\":1,\"reviewRate\":1.0}")
                .get("id")
                .asText();
        for (Caller caller : Caller.values()) {
            if (caller.here() != null) {
                cast.ask(
                        Caller.MANAGER,
                        "PUT",
                        PROJECTS + "/" + id + "/members/" + cast.person(caller),
                        "{\"roles\":[\"" + caller.here().wire() + "\"]}");
            }
        }
        return id;
    }

    private void imported() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            ObjectNode content = (ObjectNode) Json.tree(material.content());
            lines.append(content.put("externalId", "item " + i)).append('\n');
        }
        Call call = new Call(
                "POST",
                PROJECTS + "/" + id("projects") + "/imports?onDuplicate=add",
                Map.of("Content-Type", "application/x-ndjson"),
                lines.toString());
        String id = Json.tree(cast.call(Caller.MANAGER, call).body()).get("id").asText();
        ids.put("imports", id);
        done("/api/v1/imports/" + id);
        ids.put("items", at("/items").at("/items/0/id").asText());
        JsonNode job = cast.ask(
                Caller.MANAGER,
                "POST",
                PROJECTS + "/" + id("projects") + "/items/actions",
                "{\"action\":\"prioritise\",\"ids\":[\"" + id("items") + "\"],\"priority\":1}");
        ids.put("job", job.get("id").asText());
    }

    private void pictured() {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        cast.inside(Caller.MANAGER, context -> {
            try {
                ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
                MediaAsset kept = context.getBean(Media.class)
                        .put(
                                ProjectId.of(id("projects")),
                                new Upload("a.png", () -> new ByteArrayInputStream(png.toByteArray())));
                ids.put("sha", kept.sha256());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private void worked() {
        JsonNode asked = next(Caller.ANNOTATOR);
        ids.put(
                "threads",
                cast.ask(
                                Caller.ANNOTATOR,
                                "POST",
                                work(asked) + "/ask",
                                "{\"lease\":" + lease(asked) + ",\"text\":\"Which gauge?\"}")
                        .get("thread")
                        .asText());
        submit(Caller.ANNOTATOR, material.result().toString());
        submit(Caller.REVIEWER, "{\"verdict\":\"accept\"}");
        submit(Caller.ANNOTATOR, material.result().toString());
        remember("work-items", next(Caller.ANNOTATOR));
        remember("review", next(Caller.REVIEWER));
    }

    private void submit(Caller caller, String result) {
        JsonNode next = next(caller);
        cast.ask(
                caller,
                "POST",
                work(next) + "/submit",
                "{\"result\":" + result + ",\"base\":0,\"editor\":\"a\",\"lease\":" + lease(next) + "}");
    }

    private void remember(String name, JsonNode next) {
        ids.put(name, next.at("/work/id").asText());
        ids.put(name + ".lease", lease(next));
    }

    private void released() {
        String id = cast.ask(
                        Caller.MANAGER,
                        "POST",
                        PROJECTS + "/" + id("projects") + "/releases",
                        "{\"formats\":[\"jsonl\"]}")
                .get("id")
                .asText();
        ids.put("releases", id);
        done("/api/v1/releases/" + id);
    }

    private JsonNode next(Caller caller) {
        return await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(
                        () -> cast.ask(
                                caller, "POST", "/api/v1/work-items/next", "{\"project\":\"" + id("projects") + "\"}"),
                        answer -> !answer.get("work").isNull());
    }

    private void done(String path) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> cast.ask(Caller.MANAGER, "GET", path, null)
                        .get("state")
                        .asText()
                        .equals("done"));
    }

    private JsonNode at(String below) {
        return cast.ask(Caller.MANAGER, "GET", PROJECTS + "/" + id("projects") + below, null);
    }

    private static String work(JsonNode next) {
        return "/api/v1/work-items/" + next.at("/work/id").asText();
    }

    private static String lease(JsonNode next) {
        return next.at("/lease/token").asText();
    }
}
