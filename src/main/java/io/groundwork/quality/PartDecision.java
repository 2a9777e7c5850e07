package io.groundwork.quality;

import java.util.Map;

/**
 * What was decided about one part of a slot, in the order of the verdicts.
 *
 * @param round of the submission it was decided about
 * @param decision approve or rework
 */
record PartDecision(String path, String decision, int round) {

    boolean approves() {
        return decision.equals("approve");
    }

    Map<String, Object> answer() {
        return Map.of("path", path, "decision", decision, "round", round);
    }
}
