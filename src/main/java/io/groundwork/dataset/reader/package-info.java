/** The program that parses documents in a JVM of its own: reads requests from its input, writes blocks to its output. */
@NullMarked
package io.groundwork.dataset.reader;

import org.jspecify.annotations.NullMarked;
