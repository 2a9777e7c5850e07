/** Keeps images and videos. */
@NullMarked
package io.groundwork.dataset.media;

import org.jspecify.annotations.NullMarked;
