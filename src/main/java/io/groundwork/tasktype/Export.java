package io.groundwork.tasktype;

import java.nio.file.Path;

/**
 * What an exporter is opened with.
 *
 * @param folder an empty folder of its own
 * @param name the dataset's name, for formats that carry one
 * @param settings those of the brief in force, e.g. for the names of classes
 */
public record Export<S extends Record>(Path folder, String name, S settings, MediaSource media) {}
