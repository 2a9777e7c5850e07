/** Owns the engine: the gate for diagrams, deployment, projection, window filler and reconciliation; the only module that imports it. */
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
            "quality",
            "audit"
        })
package io.groundwork.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
