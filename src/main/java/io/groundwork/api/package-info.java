/** Owns the edge of the REST interface: problem details, idempotency, entity tags, paging and its description. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui"})
package io.groundwork.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
