package io.groundwork.process.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** Finds loops in which nothing ever waits: a thread that got into one would not come out. */
final class RestlessLoops {

    private static final Set<String> WAITING = Set.of("userTask", "intermediateCatchEvent", "boundaryEvent");

    private final Map<String, List<String>> next = new HashMap<>();
    private final Set<String> restless = new HashSet<>();
    private final Set<String> starts = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private RestlessLoops() {}

    static List<Finding> in(Element root) {
        List<Finding> findings = new ArrayList<>();
        Bounds.named(root, "process").forEach(process -> findings.addAll(inScope(process).findings));
        return findings;
    }

    private static RestlessLoops inScope(Element scope) {
        RestlessLoops loops = new RestlessLoops();
        for (Element child : ForeignParts.elements(scope)) {
            loops.read(child);
        }
        loops.restless.stream()
                .sorted()
                .filter(loops::comesBack)
                .findFirst()
                .ifPresent(id -> loops.findings.add(Finding.of(id, Rule.RESTLESS_LOOP)));
        return loops;
    }

    private void read(Element element) {
        String kind = element.getLocalName();
        if (kind.equals("sequenceFlow")) {
            next.computeIfAbsent(element.getAttribute("sourceRef"), any -> new ArrayList<>())
                    .add(element.getAttribute("targetRef"));
        } else if (kind.equals("subProcess")) {
            RestlessLoops inside = inScope(element);
            findings.addAll(inside.findings);
            if (inside.runsThrough()) {
                restless.add(element.getAttribute("id"));
            }
        } else if (Vocabulary.FLOW_NODES.contains(kind) && !WAITING.contains(kind)) {
            restless.add(element.getAttribute("id"));
            if (kind.equals("startEvent")) {
                starts.add(element.getAttribute("id"));
            }
        }
    }

    private boolean comesBack(String id) {
        return reachable(id).contains(id);
    }

    /** Whether a token can get from a start to a place without a way on and never wait. */
    private boolean runsThrough() {
        return starts.stream().anyMatch(start -> reachable(start).stream().anyMatch(id -> !next.containsKey(id)));
    }

    private Set<String> reachable(String from) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(next.getOrDefault(from, List.of()));
        while (!open.isEmpty()) {
            String id = open.pop();
            if (restless.contains(id) && seen.add(id)) {
                open.addAll(next.getOrDefault(id, List.of()));
            }
        }
        return seen;
    }
}
