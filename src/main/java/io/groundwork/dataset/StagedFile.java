package io.groundwork.dataset;

/** A file that is stored and not imported yet; made by {@link Imports#stage} only. */
public record StagedFile(String name, String sha256, long bytes) {}
