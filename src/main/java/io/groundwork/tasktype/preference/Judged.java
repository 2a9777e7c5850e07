package io.groundwork.tasktype.preference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result in the words of all preference types.
 *
 * @param shown the ids of the responses in the order in which they were seen, null where that is not known
 */
public record Judged(List<Judgement> judgements, @Nullable String reason, @Nullable List<String> shown) {}
