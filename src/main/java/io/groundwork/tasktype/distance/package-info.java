/** What distances between results are made of: shared words, shared evidence, the best matching of parts. */
@NullMarked
package io.groundwork.tasktype.distance;

import org.jspecify.annotations.NullMarked;
