/** Owns the append-only trail, its hash chain and the history views. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api", "people", "project"})
package io.groundwork.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
