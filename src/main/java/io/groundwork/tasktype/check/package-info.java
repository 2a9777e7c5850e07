/** What several task types check alike: ids of parts, lengths and languages of content, spans of a text, limits. */
@NullMarked
package io.groundwork.tasktype.check;

import org.jspecify.annotations.NullMarked;
