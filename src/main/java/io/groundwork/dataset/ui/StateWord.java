package io.groundwork.dataset.ui;

import io.groundwork.dataset.ItemState;

/** What the states of items are called. */
final class StateWord {

    private StateWord() {}

    static String key(ItemState state) {
        return switch (state) {
            case WAITING -> "dataset.state.waiting";
            case WORKING -> "dataset.state.working";
            case HELD -> "dataset.state.held";
            case ACCEPTED -> "dataset.state.accepted";
            case WITHDRAWN -> "dataset.state.withdrawn";
        };
    }
}
