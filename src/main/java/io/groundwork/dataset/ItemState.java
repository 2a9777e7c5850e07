package io.groundwork.dataset;

/** Where an item is: not yet started, in work, kept back, or at one of its two ends. */
public enum ItemState {
    WAITING,
    WORKING,
    HELD,
    ACCEPTED,
    WITHDRAWN
}
