package io.groundwork.quality;

/**
 * What a reviewer mended in place.
 *
 * @param path of the part or field
 * @param author how the reader may call the reviewer
 * @param round of the submission that was mended
 */
record Mended(String path, String author, int round) {}
