/** Owns the shell: main layout, navigation, theme, messages and small common components. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package io.groundwork.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
