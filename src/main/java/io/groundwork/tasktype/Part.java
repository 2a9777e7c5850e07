package io.groundwork.tasktype;

import java.util.List;

/**
 * A part of a result that is decided, remarked and locked as one.
 *
 * @param path the part by id, e.g. {@code /pairs/p2}
 * @param labelKey the message that names it for people, e.g. {@code qa.pair} ("Pair {0}")
 * @param arguments what stands for {@code {0}}, {@code {1}} ... in that message
 * @param value the part's whole value; two parts are the same when their values are equal
 */
public record Part(String path, String labelKey, List<Object> arguments, Object value) {}
