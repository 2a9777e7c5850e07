package io.groundwork.dataset;

import io.groundwork.shared.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where an item in work stands: one unfinished piece of work on it.
 *
 * @param kind annotate, review or adjudicate
 * @param round 1 for the first annotation, one more for each rework
 * @param person who has it in hand, null while it is open
 */
public record Standing(String kind, int round, @Nullable PersonId person) {}
