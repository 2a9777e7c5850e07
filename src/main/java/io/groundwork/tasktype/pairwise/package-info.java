/** Pairwise comparison. */
@NullMarked
package io.groundwork.tasktype.pairwise;

import org.jspecify.annotations.NullMarked;
