/** Sets the engine up so that a diagram can do nothing but what the catalogue offers, and tells the queue about its tasks. */
@NullMarked
package io.groundwork.process.engine;

import org.jspecify.annotations.NullMarked;
