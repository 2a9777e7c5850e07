/** Texts as all task types see them: words counted as the browser does, spans in code points, titles. */
@NullMarked
package io.groundwork.tasktype.text;

import org.jspecify.annotations.NullMarked;
