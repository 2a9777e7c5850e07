/** Keeps files in a folder under their SHA-256. */
@NullMarked
package io.groundwork.dataset.storage;

import org.jspecify.annotations.NullMarked;
