/** The forms in which preference data is released, for every type that says its results as judgements. */
@NullMarked
package io.groundwork.tasktype.preference.exports;

import org.jspecify.annotations.NullMarked;
