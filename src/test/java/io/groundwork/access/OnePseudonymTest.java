package io.groundwork.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.groundwork.ApplicationTest;
import io.groundwork.project.Project;
import io.groundwork.project.Projects;
import io.groundwork.shared.Json;
import io.groundwork.shared.ProjectId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Where a project hides names, one person is called the same on every page, in every answer and in every file. */
@ApplicationTest
class OnePseudonymTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Projects projects;

    @Test
    void onePersonHasOnePseudonymEverywhere() {
        Cast cast = new Cast(context, port);
        Ground ground = new Ground(cast);
        String path = "/api/v1/projects/" + ground.id("projects");
        cast.ask(Caller.MANAGER, "PATCH", path, "{\"blind\":true}");
        Project project = projects.get(ProjectId.of(ground.id("projects")));
        String annotator = project.pseudonym(cast.person(Caller.ANNOTATOR));
        String reviewer = project.pseudonym(cast.person(Caller.REVIEWER));

        String review = cast.ask(Caller.REVIEWER, "GET", "/api/v1/work-items/" + ground.id("review"), null)
                .toString();
        assertThat(Json.tree(review).get("author").asText()).isEqualTo(annotator);
        assertThat(Json.tree(review).at("/submission/author").asText()).isEqualTo(annotator);
        cast.ask(
                Caller.REVIEWER,
                "POST",
                "/api/v1/threads/" + ground.id("threads") + "/replies",
                "{\"text\":\"The first.\"}");
        String threads = "/api/v1/threads?project=" + project.id();
        String asReviewer = cast.ask(Caller.REVIEWER, "GET", threads, null).toString();
        String asAnnotator = cast.ask(Caller.ANNOTATOR, "GET", threads, null).toString();
        String exported = cast.call(
                        Caller.MANAGER,
                        Call.json(
                                "GET",
                                "/api/v1/releases/" + ground.id("releases") + "/files/jsonl/results.jsonl",
                                null))
                .body();

        assertThat(asReviewer).contains(annotator);
        assertThat(asAnnotator).contains(reviewer);
        assertThat(Json.tree(exported).at("/lineage/annotator").asText()).isEqualTo(annotator);
        assertThat(Json.tree(exported).at("/lineage/reviewers/0").asText()).isEqualTo(reviewer);
        assertThat(review + asReviewer + exported).doesNotContain("The annotator");
        assertThat(asAnnotator + exported).doesNotContain("The reviewer");
    }

    @Test
    void managersAndAuditorsReadNames() {
        Cast cast = new Cast(context, port);
        Ground ground = new Ground(cast);
        cast.ask(Caller.MANAGER, "PATCH", "/api/v1/projects/" + ground.id("projects"), "{\"blind\":true}");
        String threads = "/api/v1/threads?project=" + ground.id("projects");
        for (Caller caller : new Caller[] {Caller.MANAGER, Caller.AUDITOR, Caller.AUDITOR_HERE}) {
            assertThat(cast.ask(caller, "GET", threads, null).toString()).contains("The annotator");
        }
    }
}
