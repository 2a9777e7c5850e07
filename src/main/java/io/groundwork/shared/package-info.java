/** Owns what every module speaks: typed ids, failures, violations, the audit marker, JSON and paging; no beans. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.groundwork.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
