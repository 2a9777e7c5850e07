package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.Set;

/** Reads where the items of a picture lie in its file. */
final class IsoPlaces {

    private final Bytes file;
    private final long inside;

    /** @param inside where the data of the items begins that lie in the box itself, -1 where there is none */
    IsoPlaces(Bytes file, long inside) {
        this.file = file;
        this.inside = inside;
    }

    /** Takes one stretch of the file. */
    @FunctionalInterface
    interface Taker {

        void take(long from, long to);
    }

    /** The stretches of these items; one that lies in other items, or does not say how long it is, is broken. */
    void each(Box places, Set<Long> wanted, Taker taker) throws IOException {
        int version = file.u8(places.body());
        int widths = file.u16(places.body() + 4);
        int index = version == 0 ? 0 : widths & 0xF;
        Widths width = new Widths(widths >> 12, widths >> 8 & 0xF, widths >> 4 & 0xF, index);
        int id = version < 2 ? 2 : 4;
        long items = file.number(places.body() + 6, id);
        long at = places.body() + 6 + id;
        for (long i = 0; i < items; i++) {
            long item = file.number(at, id);
            at += id;
            int method = version == 0 ? 0 : file.u16(at) & 0xF;
            at += (version == 0 ? 0 : 2) + 2;
            boolean asked = wanted.contains(item);
            long base = (asked ? start(method) : 0) + file.number(at, width.base);
            at += width.base;
            int extents = file.u16(at);
            at += 2;
            for (int extent = 0; extent < extents; extent++) {
                at += width.index;
                long from = base + file.number(at, width.offset);
                long length = file.number(at + width.offset, width.length);
                at += width.offset + width.length;
                if (asked) {
                    take(from, length, taker);
                }
            }
        }
    }

    private long start(int method) {
        if (method > 1 || (method == 1 && inside < 0)) {
            throw Bytes.broken();
        }
        return method == 1 ? inside : 0;
    }

    private static void take(long from, long length, Taker taker) {
        if (length == 0) {
            throw Bytes.broken();
        }
        taker.take(from, from + length);
    }

    /** How many bytes each number takes. */
    private record Widths(int offset, int length, int base, int index) {}
}
