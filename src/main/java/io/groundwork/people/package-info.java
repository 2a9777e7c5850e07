/** Owns people, roles, tokens and sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "ui", "api"})
package io.groundwork.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
