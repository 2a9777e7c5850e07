package io.groundwork.process.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import io.groundwork.process.Workflow;
import io.groundwork.process.Workflow.Step;
import java.util.Map;
import java.util.stream.Collectors;

/** A diagram to look at, with the number of pieces of work at each step. */
@Tag("gw-bpmn-view")
@JsModule("context://widgets/bpmn-view.nocache.js")
class BpmnView extends Component implements HasSize {

    BpmnView(Workflow workflow, Map<String, String> messages) {
        Map<String, Integer> counts =
                workflow.steps().stream().collect(Collectors.toMap(Step::id, step -> (int) step.unfinished()));
        getElement().setPropertyMap("messages", messages);
        getElement().setPropertyMap("counts", counts);
        getElement().setProperty("label", workflow.name());
        getElement().setProperty("xml", workflow.xml());
    }
}
