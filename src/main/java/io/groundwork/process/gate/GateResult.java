package io.groundwork.process.gate;

import java.util.List;

/**
 * What the gate says of a diagram.
 *
 * @param xml the diagram without foreign parts, as it may be deployed when there is no finding; empty when unreadable
 * @param findings what must be mended first
 */
public record GateResult(String xml, List<Finding> findings) {

    /** Whether the diagram may be deployed. */
    public boolean passes() {
        return findings.isEmpty();
    }
}
