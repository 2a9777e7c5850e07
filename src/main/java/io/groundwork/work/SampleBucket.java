package io.groundwork.work;

import io.groundwork.shared.ItemId;
import io.groundwork.shared.Sha256;

/**
 * Decides reproducibly which items are sampled: the first 32 bits of the SHA-256 of {@code <seed>:<item id>}, as an unsigned
 * number, modulo 10 000. An item is reviewed when its bucket is below the review rate times 10 000.
 */
public final class SampleBucket {

    /** How many buckets there are. */
    public static final int COUNT = 10_000;

    private SampleBucket() {}

    /** 0 to 9999. */
    public static int of(long seed, ItemId item) {
        return (int) (Long.parseLong(Sha256.hex(seed + ":" + item).substring(0, 8), 16) % COUNT);
    }
}
