package io.groundwork.work;

/** Where a piece of work is: free, reserved ahead, taken, put aside, finished, or no longer wanted. */
public enum WorkState {
    OPEN,
    RESERVED,
    LEASED,
    PARKED,
    DONE,
    CANCELLED
}
