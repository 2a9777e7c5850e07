package io.groundwork.tasktype.preference.exports;

import io.groundwork.tasktype.preference.PreferenceContent;

/** How many pairs the responses of an item make. */
final class PairCount {

    private PairCount() {}

    static long of(PreferenceContent content) {
        long responses = content.responses().size();
        return responses * (responses - 1) / 2;
    }
}
