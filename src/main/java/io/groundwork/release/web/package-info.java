/** Releases over REST. */
@NullMarked
package io.groundwork.release.web;

import org.jspecify.annotations.NullMarked;
