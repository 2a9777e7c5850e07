package io.groundwork.process;

import io.groundwork.work.WorkKind;
import java.util.List;

/**
 * The diagram that a project's items run on.
 *
 * @param definitionId the definition new items start on
 * @param version 1 for the first deployment of this diagram, then 2, 3 ...
 * @param xml BPMN 2.0
 * @param steps the steps at which people work, in the order of the diagram
 */
public record Workflow(String definitionId, String name, int version, String xml, List<Step> steps) {

    /**
     * A step at which people work.
     *
     * @param unfinished how many pieces of work stand there
     */
    public record Step(String id, String name, WorkKind kind, long unfinished) {}
}
