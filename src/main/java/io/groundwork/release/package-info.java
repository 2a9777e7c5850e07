/** Owns releases: immutable, numbered datasets written by streaming exporters. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "api",
            "jobs",
            "people",
            "tasktype",
            "project",
            "dataset",
            "work",
            "quality"
        })
package io.groundwork.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
