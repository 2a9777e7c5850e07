/** Owns projects with their briefs, batches and members, the set-up wizard and the project page. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api", "jobs", "people", "tasktype"})
package io.groundwork.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
