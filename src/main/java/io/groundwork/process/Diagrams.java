package io.groundwork.process;

import io.groundwork.project.Project;
import io.groundwork.shared.NotFound;
import io.groundwork.work.LabelingProcess.Definition;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Finds deployed diagrams: a project's own where it has one, else the shipped one of its task type. */
@Component
class Diagrams {

    private final RepositoryService repository;
    private final Seeds seeds;

    Diagrams(RepositoryService repository, Seeds seeds) {
        this.repository = repository;
        this.seeds = seeds;
    }

    /** What a project launched now would be pinned to. */
    Definition newest(Project project) {
        ProcessDefinition definition = own(project)
                .or(() -> seeds.definition(project.taskType()).map(repository::getProcessDefinition))
                .orElseThrow(() -> new NotFound(project.taskType()));
        return new Definition(definition.getId(), definition.getVersion());
    }

    /** What the project is pinned to, or would be. */
    ProcessDefinition of(Project project) {
        String pinned = project.definitionId();
        return repository.getProcessDefinition(pinned == null ? newest(project).id() : pinned);
    }

    private Optional<ProcessDefinition> own(Project project) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(project.taskType())
                .tenantIdIn(project.id().toString())
                .latestVersion()
                .singleResult());
    }
}
