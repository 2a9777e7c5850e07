package io.groundwork.process;

import io.groundwork.people.Role;
import io.groundwork.process.Workflow.Step;
import io.groundwork.process.gate.Finding;
import io.groundwork.process.gate.ProcessGate;
import io.groundwork.project.Project;
import io.groundwork.project.ProjectAccess;
import io.groundwork.shared.ProjectId;
import io.groundwork.work.WorkKind;
import io.groundwork.work.WorkOverview;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the workflow of a project to its members and says what keeps a changed diagram from being used. */
@Service
public class Workflows {

    private final ProjectAccess access;
    private final Diagrams diagrams;
    private final RepositoryService repository;
    private final WorkOverview work;
    private final ProcessGate gate;

    Workflows(
            ProjectAccess access,
            Diagrams diagrams,
            RepositoryService repository,
            WorkOverview work,
            ProcessGate gate) {
        this.access = access;
        this.diagrams = diagrams;
        this.repository = repository;
        this.work = work;
        this.gate = gate;
    }

    /** The diagram in force, with how much work stands at each step. */
    @Transactional(readOnly = true)
    public Workflow of(ProjectId id) {
        Project project = access.requireMember(id);
        ProcessDefinition definition = diagrams.of(project);
        return new Workflow(
                definition.getId(),
                definition.getName(),
                definition.getVersion(),
                xml(definition.getId()),
                steps(definition.getId(), work.unfinishedBySteps(id)));
    }

    /** What has to be mended before this diagram could be used; nothing is stored. */
    public List<Finding> check(ProjectId id, String xml) {
        access.requireRole(id, Role.MANAGER, Role.ADMIN);
        return gate.examine(xml).findings();
    }

    private String xml(String definitionId) {
        try (InputStream model = repository.getProcessModel(definitionId)) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<Step> steps(String definitionId, Map<String, Long> unfinished) {
        return repository.getBpmnModelInstance(definitionId).getModelElementsByType(UserTask.class).stream()
                .map(task ->
                        new Step(task.getId(), task.getName(), kind(task), unfinished.getOrDefault(task.getId(), 0L)))
                .toList();
    }

    private static WorkKind kind(UserTask task) {
        String formKey = task.getCamundaFormKey();
        return WorkKind.valueOf(formKey.substring(formKey.indexOf(':') + 1).toUpperCase(Locale.ROOT));
    }
}
