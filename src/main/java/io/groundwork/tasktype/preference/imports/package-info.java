/** Reads prompts with their responses out of other tools' rows. */
@NullMarked
package io.groundwork.tasktype.preference.imports;

import org.jspecify.annotations.NullMarked;
