package io.groundwork.dataset.imports;

import io.groundwork.dataset.Rejection;

/** What became of a row: an item to write, or a line for the report. */
sealed interface Candidate {

    /** A row that fits the project. */
    record Accepted(NewItem item) implements Candidate {}

    /** A row that does not. */
    record Refused(Rejection rejection) implements Candidate {}
}
