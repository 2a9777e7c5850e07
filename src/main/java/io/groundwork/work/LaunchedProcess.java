package io.groundwork.work;

import io.groundwork.project.Launching;
import io.groundwork.project.Project;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Pins a launched project to the engine's definition. */
@Component
class LaunchedProcess implements Launching {

    private final ObjectProvider<LabelingProcess> process;

    LaunchedProcess(ObjectProvider<LabelingProcess> process) {
        this.process = process;
    }

    @Override
    public String definitionFor(Project project) {
        return process.getObject().definitionFor(project).id();
    }
}
