package io.groundwork.process.web;

import io.groundwork.api.EntityTags;
import io.groundwork.people.CurrentPerson;
import io.groundwork.process.Workflow;
import io.groundwork.process.Workflows;
import io.groundwork.process.gate.Finding;
import io.groundwork.shared.ProjectId;
import io.groundwork.ui.Messages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The workflow of a project over REST. */
@RestController
@RequestMapping("/api/v1/projects/{id}/workflow")
@Tag(name = "workflow")
class WorkflowController {

    private final Workflows workflows;
    private final CurrentPerson current;
    private final Messages messages;

    WorkflowController(Workflows workflows, CurrentPerson current, Messages messages) {
        this.workflows = workflows;
        this.current = current;
        this.messages = messages;
    }

    @GetMapping
    @Operation(summary = "The diagram in force, with how much work stands at each step")
    ResponseEntity<WorkflowAnswer> read(@PathVariable String id) {
        current.requireScope("projects:read");
        Workflow workflow = workflows.of(ProjectId.of(id));
        return ResponseEntity.ok()
                .header(HttpHeaders.ETAG, EntityTags.of(workflow.version()))
                .body(WorkflowAnswer.of(workflow));
    }

    @PostMapping("/check")
    @Operation(summary = "What has to be mended before a diagram could be used; nothing is stored")
    FindingsAnswer check(@PathVariable String id, @RequestBody DiagramData diagram) {
        current.requireScope("projects:write");
        return new FindingsAnswer(workflows.check(ProjectId.of(id), diagram.xml()).stream()
                .map(this::answer)
                .toList());
    }

    private FindingAnswer answer(Finding finding) {
        return new FindingAnswer(
                finding.element(),
                finding.rule(),
                messages.text(finding.messageKey(), finding.arguments().toArray()));
    }

    /** A diagram to be checked. */
    record DiagramData(String xml) {}

    /** What is wrong with a diagram. */
    record FindingsAnswer(List<FindingAnswer> findings) {}

    /** One thing to mend: the element's id, the rule, and a sentence that says how. */
    record FindingAnswer(String element, String key, String message) {}

    /** A diagram as a client sees it. */
    record WorkflowAnswer(String definitionId, String name, int version, String xml, List<StepAnswer> steps) {

        static WorkflowAnswer of(Workflow workflow) {
            return new WorkflowAnswer(
                    workflow.definitionId(),
                    workflow.name(),
                    workflow.version(),
                    workflow.xml(),
                    workflow.steps().stream().map(StepAnswer::of).toList());
        }
    }

    /** A step at which people work. */
    record StepAnswer(String id, String name, String kind, long unfinished) {

        static StepAnswer of(Workflow.Step step) {
            return new StepAnswer(
                    step.id(), step.name(), step.kind().name().toLowerCase(Locale.ROOT), step.unfinished());
        }
    }
}
