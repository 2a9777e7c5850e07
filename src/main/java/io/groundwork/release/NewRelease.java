package io.groundwork.release;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a release is asked to be.
 *
 * @param formats ids of the task type's formats, at least one
 * @param filter null for everything that is accepted
 * @param rule {@code all} or {@code adjudicated}, null for all
 * @param license of the dataset, null where it is not stated
 */
public record NewRelease(
        List<String> formats, @Nullable ReleaseFilter filter, @Nullable String rule, @Nullable DatasetLicense license) {

    /** A release without a stated licence. */
    public NewRelease(List<String> formats, @Nullable ReleaseFilter filter, @Nullable String rule) {
        this(formats, filter, rule, null);
    }
}
