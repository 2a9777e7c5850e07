package io.groundwork.dataset.metadata;

import io.groundwork.dataset.document.FileRefused;

/** Refuses pictures whose size would be too much for whoever has to look at them. */
record Canvas(long mostPixels) {

    void check(long width, long height) {
        if (width <= 0 || height <= 0) {
            throw Bytes.broken();
        }
        if (width > mostPixels || height > mostPixels || width * height > mostPixels) {
            throw new FileRefused("dataset.media.pixels", width, height, mostPixels / 1_000_000);
        }
    }
}
