/** Imports and items over REST. */
@NullMarked
package io.groundwork.dataset.web;

import org.jspecify.annotations.NullMarked;
