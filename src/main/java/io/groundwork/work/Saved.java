package io.groundwork.work;

import java.time.OffsetDateTime;

/** A draft is in the database. */
public record Saved(long revision, OffsetDateTime savedAt) {}
