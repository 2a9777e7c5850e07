package io.groundwork.dataset.imports;

/** Knows the media that rows of one file name. */
interface MediaNames {

    /** The SHA-256 of what the row names; {@link io.groundwork.shared.InvalidInput} says why there is none. */
    String sha256(String name);
}
