/** Owns background jobs: queued, claimed by one node, resumed after a crash, cancelled, with progress. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.groundwork.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
