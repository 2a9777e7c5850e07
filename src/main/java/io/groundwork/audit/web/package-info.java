/** The trail over REST. */
@NullMarked
package io.groundwork.audit.web;

import org.jspecify.annotations.NullMarked;
