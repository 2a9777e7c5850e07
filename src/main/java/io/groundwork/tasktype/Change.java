package io.groundwork.tasktype;

import org.jspecify.annotations.Nullable;

/** One field that differs between two rounds; before is null for what is new, after for what is gone. */
public record Change(String path, @Nullable Object before, @Nullable Object after) {}
