/** The file kinds that exporters of all task types are made of: JSON Lines, CSV and Parquet, written as streams. */
@NullMarked
package io.groundwork.tasktype.export;

import org.jspecify.annotations.NullMarked;
