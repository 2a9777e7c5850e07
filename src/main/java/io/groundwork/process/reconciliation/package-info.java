/** Holds the queue against the engine now and then, and puts right what differs. */
@NullMarked
package io.groundwork.process.reconciliation;

import org.jspecify.annotations.NullMarked;
