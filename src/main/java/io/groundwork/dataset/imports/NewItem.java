package io.groundwork.dataset.imports;

import org.jspecify.annotations.Nullable;

/**
 * An item about to be written.
 *
 * @param hash of what makes two items the same: all of the content but its origin; null for items without any content
 */
record NewItem(
        long line,
        @Nullable String externalId,
        String title,
        String content,
        @Nullable String hash,
        @Nullable String language,
        int sensitivity) {}
