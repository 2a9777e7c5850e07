/** Takes out of images and videos what is not picture or sound, by their structure and without decoding anything. */
@NullMarked
package io.groundwork.dataset.metadata;

import org.jspecify.annotations.NullMarked;
