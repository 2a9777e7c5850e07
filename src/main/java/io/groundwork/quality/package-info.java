/** Owns reviews, verdicts, part decisions, threads, requirement checks, sampling and progress. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "ui", "api", "jobs", "people", "tasktype", "project", "dataset", "work"})
package io.groundwork.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
