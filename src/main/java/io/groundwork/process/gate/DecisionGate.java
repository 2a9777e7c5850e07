package io.groundwork.process.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Holds decision tables to FEEL without functions that leave it. */
@Component
class DecisionGate {

    private static final Set<String> ELEMENTS = Set.of(
            "definitions",
            "decision",
            "decisionTable",
            "input",
            "inputExpression",
            "inputValues",
            "output",
            "outputValues",
            "rule",
            "inputEntry",
            "outputEntry",
            "text",
            "description",
            "informationRequirement",
            "requiredDecision",
            "requiredInput",
            "inputData",
            "variable",
            "DMNDI",
            "DMNDiagram",
            "DMNShape",
            "DMNEdge",
            "DMNLabel",
            "Bounds",
            "waypoint",
            "Size");
    private static final Pattern OUTSIDE = Pattern.compile("\\b(external|function|java|import)\\b|[$#]\\{");

    List<Finding> examine(String xml) {
        Optional<Finding> unreadable = XmlSource.problem(xml);
        if (unreadable.isPresent()) {
            return List.of(unreadable.get());
        }
        List<Finding> findings = new ArrayList<>();
        visit(XmlSource.read(xml).getDocumentElement(), "", findings);
        return findings;
    }

    private void visit(Element element, String above, List<Finding> findings) {
        String id = element.getAttribute("id").isEmpty() ? above : element.getAttribute("id");
        if (!ELEMENTS.contains(element.getLocalName())) {
            findings.add(Finding.of(id, Rule.DECISION_ELEMENT, element.getLocalName()));
        }
        for (Attr attribute : ForeignParts.attributes(element)) {
            if (!allowed(attribute)) {
                findings.add(Finding.of(id, Rule.DECISION_ATTRIBUTE, attribute.getName(), attribute.getValue()));
            }
        }
        if (element.getLocalName().equals("text")
                && OUTSIDE.matcher(element.getTextContent()).find()) {
            findings.add(Finding.of(
                    id, Rule.DECISION_EXPRESSION, element.getTextContent().strip()));
        }
        ForeignParts.elements(element).forEach(child -> visit(child, id, findings));
    }

    private static boolean allowed(Attr attribute) {
        if (attribute.getLocalName().equals("expressionLanguage")) {
            return attribute.getValue().toLowerCase(Locale.ROOT).endsWith("feel");
        }
        return attribute.getNamespaceURI() == null && !attribute.getValue().contains("${");
    }
}
