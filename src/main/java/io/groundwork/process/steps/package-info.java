/** Owns the catalogue: what a diagram may call by name, each a translation into a call of the module that knows how. */
@NullMarked
package io.groundwork.process.steps;

import org.jspecify.annotations.NullMarked;
