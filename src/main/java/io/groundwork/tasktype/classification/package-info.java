/** The task type of labels for a text: one or several sets, with reasons and evidence where a label asks for them. */
@NullMarked
package io.groundwork.tasktype.classification;

import org.jspecify.annotations.NullMarked;
