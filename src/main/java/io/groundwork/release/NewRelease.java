package io.groundwork.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release is asked to be.
 *
 * @param formats ids of the task type's formats, at least one
 * @param filter null for everything that is accepted
 * @param rule {@code all} or {@code adjudicated}, null for all
 */
public record NewRelease(List<String> formats, @Nullable ReleaseFilter filter, @Nullable String rule) {}
