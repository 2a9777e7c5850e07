/** Limits, and the fields in which a manager sets them. */
@NullMarked
package io.groundwork.tasktype.settings;

import org.jspecify.annotations.NullMarked;
