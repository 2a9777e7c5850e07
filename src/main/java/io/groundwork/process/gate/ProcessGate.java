package io.groundwork.process.gate;

import io.groundwork.process.steps.CatalogueStep;
import io.groundwork.process.steps.Place;
import io.groundwork.process.steps.RunVariables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The first door: says what keeps a diagram from being taken, and takes foreign parts out of it. */
@Component
public class ProcessGate {

    private static final Set<String> VARIABLES = Set.of(
            RunVariables.ITEM,
            RunVariables.RUN,
            RunVariables.SLOT,
            RunVariables.ROUND,
            RunVariables.VERDICT,
            RunVariables.BUCKET,
            RunVariables.REVIEW_RATE,
            RunVariables.OVERLAP,
            RunVariables.REWORK_LIMIT,
            RunVariables.REQUIREMENTS_MET,
            RunVariables.SAMPLED,
            RunVariables.REJECTED,
            "loopCounter",
            "nrOfInstances",
            "nrOfActiveInstances",
            "nrOfCompletedInstances");

    private final Map<String, Set<String>> catalogue;
    private final Set<String> decisions;

    ProcessGate(Collection<CatalogueStep> steps, ShippedDecisions decisions) {
        this.catalogue = steps.stream().collect(Collectors.toMap(CatalogueStep::name, step -> step.places().stream()
                .map(Place::key)
                .collect(Collectors.toSet())));
        this.decisions = decisions.ids();
    }

    /** Examines a diagram; with no finding its cleaned XML may be deployed. */
    public GateResult examine(String xml) {
        Optional<Finding> unreadable = XmlSource.problem(xml);
        if (unreadable.isPresent()) {
            return new GateResult("", List.of(unreadable.get()));
        }
        Document document = XmlSource.read(xml);
        ForeignParts.strip(document);
        Element root = document.getDocumentElement();
        if (root == null) {
            return new GateResult("", List.of(Finding.of("", Rule.NO_DIAGRAM, "")));
        }
        List<Finding> findings = new ArrayList<>(DiagramWalk.over(root, context(root)));
        findings.addAll(Bounds.over(root));
        findings.addAll(RestlessLoops.in(root));
        return new GateResult(XmlSource.write(document), findings);
    }

    private GateContext context(Element root) {
        Set<String> variables = new HashSet<>(VARIABLES);
        Bounds.named(root, "businessRuleTask")
                .map(task -> task.getAttributeNS(Namespaces.CAMUNDA, "resultVariable"))
                .forEach(variables::add);
        return new GateContext(catalogue, decisions, Set.of(), Set.of(), variables);
    }
}
