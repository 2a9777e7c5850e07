package io.groundwork.process.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a diagram may cost: how many steps, one process, and no branching inside branching. */
final class Bounds {

    private static final int MAX_FLOW_NODES = 200;

    private Bounds() {}

    static List<Finding> over(Element root) {
        List<Finding> findings = new ArrayList<>();
        long steps = all(root)
                .filter(element -> Vocabulary.FLOW_NODES.contains(element.getLocalName()))
                .count();
        if (steps > MAX_FLOW_NODES) {
            findings.add(Finding.of("", Rule.TOO_MANY_STEPS, steps, MAX_FLOW_NODES));
        }
        long processes = named(root, "process").count();
        if (processes != 1) {
            findings.add(Finding.of("", Rule.ONE_PROCESS, processes));
        }
        named(root, "multiInstanceLoopCharacteristics").forEach(loop -> branching(loop, findings));
        return findings;
    }

    private static void branching(Element loop, List<Finding> findings) {
        Element branching = (Element) loop.getParentNode();
        String id = branching.getAttribute("id");
        if (named(loop, "loopCardinality").findAny().isEmpty()) {
            findings.add(Finding.of(id, Rule.TOO_MANY_BRANCHES, ""));
        }
        for (Node above = branching.getParentNode(); above instanceof Element scope; above = above.getParentNode()) {
            if (ForeignParts.elements(scope).stream().anyMatch(child -> isLoop(child))) {
                findings.add(Finding.of(id, Rule.NESTED_BRANCHES));
            }
        }
    }

    private static boolean isLoop(Element element) {
        return "multiInstanceLoopCharacteristics".equals(element.getLocalName());
    }

    static Stream<Element> named(Element root, String name) {
        return all(root).filter(element -> element.getLocalName().equals(name));
    }

    private static Stream<Element> all(Element root) {
        return Stream.concat(
                Stream.of(root), ForeignParts.elements(root).stream().flatMap(Bounds::all));
    }
}
