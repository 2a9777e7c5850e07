/** The registry of task types in the REST interface. */
@NullMarked
package io.groundwork.tasktype.web;

import org.jspecify.annotations.NullMarked;
