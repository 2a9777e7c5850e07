package io.groundwork.tasktype;

/**
 * A share that results should reach in an item or a batch.
 *
 * @param category what is counted, e.g. the question type {@code why}
 * @param share the target, 0..1
 * @param tolerance how far the share may be off, 0..1
 * @param scope {@code item} or {@code batch}
 */
public record Target(String category, double share, double tolerance, String scope) {}
