/** Runs imports: reads files row by row, checks each row, and writes items in batches that survive a crash. */
@NullMarked
package io.groundwork.dataset.imports;

import org.jspecify.annotations.NullMarked;
