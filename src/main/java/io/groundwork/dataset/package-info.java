/** Owns items and media, and how they are imported. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api", "jobs", "people", "tasktype", "project"})
package io.groundwork.dataset;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
