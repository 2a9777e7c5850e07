package io.groundwork.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** The engine's parser, which stops before anything that would create a class, run a command or a script. */
final class GuardedParse extends BpmnParse {

    private static final Set<String> ELEMENTS = Set.of(
            "script",
            "scriptTask",
            "connector",
            "field",
            "formData",
            "import",
            "sendTask",
            "constraint",
            "failedJobRetryTimeCycle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "formHandlerClass",
            "type",
            "expression",
            "resource",
            "variableMappingClass",
            "variableMappingDelegateExpression",
            "taskPriority");

    GuardedParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        refuse(rootElement);
        if (!hasErrors()) {
            super.parseRootElement();
        }
    }

    private void refuse(Element element) {
        if (ELEMENTS.contains(element.getTagName())) {
            addError("The engine does not run <" + element.getTagName() + ">", element);
        }
        for (String attribute : ATTRIBUTES) {
            if (carries(element, attribute)) {
                addError("The engine does not run the attribute " + attribute, element);
            }
        }
        element.elements().forEach(this::refuse);
    }

    private static boolean carries(Element element, String attribute) {
        boolean extension = !BpmnParser.BPMN20_NS.equals(element.getUri());
        return element.attributeNS(CAMUNDA_BPMN_EXTENSIONS_NS, attribute) != null
                || (extension && element.attribute(attribute) != null);
    }
}
