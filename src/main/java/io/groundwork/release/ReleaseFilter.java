package io.groundwork.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.groundwork.shared.BatchId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which accepted results a release takes; everything is optional.
 *
 * @param batches only these, empty for all
 * @param languages only items of these languages, empty for all
 * @param acceptedFrom accepted at this time or later
 * @param acceptedUntil accepted at this time or before
 */
@JsonInclude(Include.NON_NULL)
public record ReleaseFilter(
        Set<BatchId> batches,
        Set<String> languages,
        @Nullable OffsetDateTime acceptedFrom,
        @Nullable OffsetDateTime acceptedUntil) {

    public static final ReleaseFilter EVERYTHING = new ReleaseFilter(Set.of(), Set.of(), null, null);

    @SuppressWarnings("ConstantConditions")
    public ReleaseFilter {
        batches = batches == null ? Set.of() : Set.copyOf(batches);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }
}
