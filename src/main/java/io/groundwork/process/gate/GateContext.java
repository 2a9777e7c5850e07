package io.groundwork.process.gate;

import java.util.Map;
import java.util.Set;

/**
 * What a diagram may name.
 *
 * @param catalogue each step's name with the places it may stand
 * @param decisions ids of the shipped decision tables
 * @param messages names of messages that may be waited for
 * @param processes keys of shared processes that may be called
 * @param variables what expressions may read
 */
record GateContext(
        Map<String, Set<String>> catalogue,
        Set<String> decisions,
        Set<String> messages,
        Set<String> processes,
        Set<String> variables) {}
