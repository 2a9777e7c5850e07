package io.groundwork.tasktype;

/**
 * A part of a result that is decided, remarked and locked as one.
 *
 * @param path the part by id, e.g. {@code /pairs/p2}
 * @param label what people call it, e.g. {@code Pair 2}
 * @param value the part's whole value; two parts are the same when their values are equal
 */
public record Part(String path, String label, Object value) {}
