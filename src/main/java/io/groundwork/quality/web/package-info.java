/** The REST interface of this module. */
@NullMarked
package io.groundwork.quality.web;

import org.jspecify.annotations.NullMarked;
