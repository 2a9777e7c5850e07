package io.groundwork.release;

/**
 * One file of a release.
 *
 * @param path below the release's folder, with forward slashes
 * @param rows how many lines, rows or questions; 0 for files about the dataset
 * @param leftOut how many parts did not fit the format
 * @param note why, as a message key, or empty
 */
public record ReleaseFile(String path, long bytes, String sha256, long rows, long leftOut, String note) {}
