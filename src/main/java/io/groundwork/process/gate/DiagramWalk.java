package io.groundwork.process.gate;

import io.groundwork.process.gate.ValueRule.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Walks a diagram from its root and holds every element against the allow-list. */
final class DiagramWalk {

    private final GateContext context;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private DiagramWalk(GateContext context) {
        this.context = context;
    }

    static List<Finding> over(Element root, GateContext context) {
        DiagramWalk walk = new DiagramWalk(context);
        if (name(root).equals("definitions")) {
            walk.visit(root, "");
        } else {
            walk.findings.add(Finding.of("", Rule.NO_DIAGRAM, root.getLocalName()));
        }
        return walk.findings;
    }

    static String name(Node node) {
        return Namespaces.name(String.valueOf(node.getNamespaceURI()), node.getLocalName());
    }

    private void visit(Element element, String above) {
        String own = element.getAttribute("id");
        String id = own.isEmpty() ? above : own;
        if (!own.isEmpty() && !ids.add(own)) {
            findings.add(Finding.of(id, Rule.DUPLICATE_ID, own));
        }
        Vocabulary.rule(name(element)).ifPresent(rule -> check(element, rule, id));
    }

    private void check(Element element, ElementRule rule, String id) {
        attributes(element, rule, id);
        text(element, rule, id);
        for (Element child : ForeignParts.elements(element)) {
            if (rule.children().contains(name(child))) {
                visit(child, id);
            } else {
                findings.add(Finding.of(idOf(child, id), Rule.ELEMENT, name(child), name(element)));
            }
        }
    }

    private void attributes(Element element, ElementRule rule, String id) {
        Set<String> missing = new HashSet<>(rule.required());
        for (Attr attribute : ForeignParts.attributes(element)) {
            String attributeName = attribute.getNamespaceURI() == null ? attribute.getName() : name(attribute);
            missing.remove(attributeName);
            ValueRule value = rule.attributes().get(attributeName);
            if (value == null) {
                findings.add(Finding.of(id, Rule.ATTRIBUTE, attributeName, name(element)));
            } else {
                report(value.check(new Place(id, element, context), attribute.getValue()));
            }
        }
        missing.forEach(name -> findings.add(Finding.of(id, Rule.MISSING, name, name(element))));
    }

    private void text(Element element, ElementRule rule, String id) {
        String text = ForeignParts.children(element).stream()
                .filter(Text.class::isInstance)
                .map(Node::getNodeValue)
                .collect(Collectors.joining());
        report(rule.text().check(new Place(id, element, context), text));
    }

    private void report(Optional<Finding> finding) {
        finding.ifPresent(findings::add);
    }

    private static String idOf(Element element, String above) {
        return element.getAttribute("id").isEmpty() ? above : element.getAttribute("id");
    }
}
