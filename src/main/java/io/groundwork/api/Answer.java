package io.groundwork.api;

import org.jspecify.annotations.Nullable;

/** An answer as it was given; without a body where that is secret. */
record Answer(int status, @Nullable String contentType, @Nullable String location, @Nullable String body) {}
