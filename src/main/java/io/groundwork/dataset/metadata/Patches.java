package io.groundwork.dataset.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places of a file that are written over, so that nothing behind them moves. */
final class Patches {

    private static final int MOST = 400_000;

    private final List<Patch> patches = new ArrayList<>();

    /** Own bytes, or zeros up to a place. */
    private static final class Patch {

        final long from;
        final long to;
        final byte @Nullable [] own;

        Patch(long from, long to, byte @Nullable [] own) {
            this.from = from;
            this.to = to;
            this.own = own;
        }
    }

    void set(long from, byte... own) {
        add(new Patch(from, from + own.length, own));
    }

    void zero(long from, long to) {
        if (to > from) {
            add(new Patch(from, to, null));
        }
    }

    /** The file of that size, written over; where patches meet, the one that begins first is whole. */
    Splice over(long size) {
        patches.sort(Comparator.comparingLong(patch -> patch.from));
        Splice splice = new Splice();
        long at = 0;
        for (Patch patch : patches) {
            if (patch.from < 0 || patch.to > size) {
                throw Bytes.broken();
            }
            if (patch.to <= at) {
                continue;
            }
            if (patch.from >= at && patch.own != null) {
                splice.keep(at, patch.from);
                splice.put(patch.own);
            } else {
                splice.keep(at, Math.max(at, patch.from));
                splice.zeros(patch.to - Math.max(at, patch.from));
            }
            at = patch.to;
        }
        splice.keep(at, size);
        return splice;
    }

    private void add(Patch patch) {
        if (patches.size() >= MOST) {
            throw Bytes.broken();
        }
        patches.add(patch);
    }
}
