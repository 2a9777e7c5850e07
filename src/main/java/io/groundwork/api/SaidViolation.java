package io.groundwork.api;

import io.groundwork.shared.Violation;

/** A {@link Violation} with its message in the caller's language. */
public record SaidViolation(String path, String key, String message) {}
