package io.groundwork.tasktype;

import java.util.Map;

/**
 * What one result adds to the distribution that targets speak of.
 *
 * @param total how many were counted, e.g. the number of pairs
 * @param counts how many of each category
 */
public record Tally(int total, Map<String, Integer> counts) {}
