/** Owns the append-only trail, its hash chain and the history views. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api", "people", "tasktype", "project", "dataset"})
package io.groundwork.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
