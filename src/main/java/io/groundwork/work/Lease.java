package io.groundwork.work;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work is somebody's.
 *
 * @param token what every write must show; only the latest holder's is taken
 * @param until when it runs out unless there is a sign of life, null while a question holds it
 */
public record Lease(long token, @Nullable OffsetDateTime until) {}
