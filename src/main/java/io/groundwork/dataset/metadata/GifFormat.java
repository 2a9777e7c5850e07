package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.Set;

/** GIF: pictures, their timing and how often they repeat stay; comments and data of applications go. */
final class GifFormat implements Format {

    private static final int PICTURE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int TIMING = 0xF9;
    private static final int APPLICATION = 0xFF;
    private static final int TRAILER = 0x3B;
    private static final Set<String> REPEATS = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        Splice plain = new Splice();
        canvas.check(Math.max(file.le16(6), 1), Math.max(file.le16(8), 1));
        long at = 13L + colours(file.u8(10));
        plain.keep(0, at);
        while (at < file.size() && file.u8(at) != TRAILER) {
            int block = file.u8(at);
            long end;
            boolean kept = true;
            if (block == PICTURE) {
                canvas.check(file.le16(at + 5), file.le16(at + 7));
                end = behindData(file, at + 11 + colours(file.u8(at + 9)));
            } else if (block == EXTENSION) {
                end = behindData(file, at + 2);
                kept = isPicture(file, at);
            } else {
                throw Bytes.broken();
            }
            if (kept) {
                plain.keep(at, end);
            }
            at = end;
        }
        if (at < file.size()) {
            plain.keep(at, at + 1);
        } else {
            plain.put((byte) TRAILER);
        }
        return plain;
    }

    private static boolean isPicture(Bytes file, long at) throws IOException {
        int label = file.u8(at + 1);
        return label == TIMING
                || (label == APPLICATION && file.u8(at + 2) == 11 && REPEATS.contains(file.text(at + 3, 11)));
    }

    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }

    private static long behindData(Bytes file, long from) throws IOException {
        long at = from;
        while (file.u8(at) != 0) {
            at += 1 + file.u8(at);
        }
        return at + 1;
    }
}
