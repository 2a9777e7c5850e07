package io.groundwork.project.web;

import io.groundwork.shared.InvalidInput;

/** How long a page of a list may be. */
final class Limits {

    private Limits() {}

    static int checked(int limit) {
        if (limit < 1 || limit > 1000) {
            throw InvalidInput.of("/limit", "project.number.range", 1, 1000);
        }
        return limit;
    }
}
