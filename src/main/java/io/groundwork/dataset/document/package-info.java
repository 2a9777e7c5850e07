/** Turns documents into passages, with the parsing in a process of its own. */
@NullMarked
package io.groundwork.dataset.document;

import org.jspecify.annotations.NullMarked;
