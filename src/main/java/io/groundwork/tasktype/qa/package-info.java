/** The task type of questions and answers on a passage, or on a topic alone. */
@NullMarked
package io.groundwork.tasktype.qa;

import org.jspecify.annotations.NullMarked;
