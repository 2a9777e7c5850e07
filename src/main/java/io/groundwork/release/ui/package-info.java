/** Releases on the project page. */
@NullMarked
package io.groundwork.release.ui;

import org.jspecify.annotations.NullMarked;
