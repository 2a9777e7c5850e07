/** What task types share in which people prefer some responses to others: the content, how it is shown, and what was said in neutral words. */
@NullMarked
package io.groundwork.tasktype.preference;

import org.jspecify.annotations.NullMarked;
