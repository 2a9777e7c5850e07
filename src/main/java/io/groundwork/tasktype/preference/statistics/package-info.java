/** What all preference results of a project say together: which models win, and whether the order shown decides. */
@NullMarked
package io.groundwork.tasktype.preference.statistics;

import org.jspecify.annotations.NullMarked;
