/** The queue over REST. */
@NullMarked
package io.groundwork.work.web;

import org.jspecify.annotations.NullMarked;
