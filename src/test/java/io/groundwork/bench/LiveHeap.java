package io.groundwork.bench;

import java.lang.management.ManagementFactory;

/** What is still reachable on the heap, seen right after a collection. */
public final class LiveHeap {

    private LiveHeap() {}

    /** Mebibytes in use after a full collection. */
    public static long mebibytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
