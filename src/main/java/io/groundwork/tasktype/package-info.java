/** Owns the contract of a task type, the registry and one closed folder per type. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.groundwork.tasktype;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
