package io.groundwork.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is paged by key.
 *
 * @param next the cursor of the following page, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {}
