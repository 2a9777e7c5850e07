/** Owns the first door: the allow-list that a diagram must pass before the engine sees it. */
@NullMarked
package io.groundwork.process.gate;

import org.jspecify.annotations.NullMarked;
