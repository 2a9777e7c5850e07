/** The task type in which people put responses to a prompt in order, rate and classify them on several dimensions. */
@NullMarked
package io.groundwork.tasktype.ranking;

import org.jspecify.annotations.NullMarked;
