/** Fetches files from the few hosts that an installation names, and from nowhere near itself. */
@NullMarked
package io.groundwork.dataset.remote;

import org.jspecify.annotations.NullMarked;
