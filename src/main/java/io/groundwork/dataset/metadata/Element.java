package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One element of an EBML file (WebM).
 *
 * @param id with its length marker
 * @param start where its id begins
 * @param body where what it holds begins
 */
record Element(int id, long start, long body, long end) {

    static final int CLUSTER = 0x1F43B675;

    private static final int SEGMENT = 0x18538067;
    private static final int MOST = 100_000;
    private static final long UNKNOWN = -1;
    /** What may follow a cluster that does not say how long it is. */
    private static final Set<Integer> TOP =
            Set.of(CLUSTER, 0x114D9B74, 0x1549A966, 0x1654AE6B, 0x1C53BB6B, 0x1941A469, 0x1043A770, 0x1254C367);

    /** The element that begins there, within its parent's end. */
    static Element at(Bytes file, long at, long to) throws IOException {
        int width = width(file, at, 4);
        int id = id(file, at, width);
        long length = length(file, at + width);
        long body = at + width + width(file, at + width, 8);
        if (length == UNKNOWN) {
            return new Element(id, at, body, unknownEnd(file, id, body, to));
        }
        if (body + length > to) {
            throw Bytes.broken();
        }
        return new Element(id, at, body, body + length);
    }

    /** A number that says by its first bit how many bytes it has; -1 where all its bits are set. */
    static long length(Bytes file, long at) throws IOException {
        int width = width(file, at, 8);
        long value = file.u8(at) & (0xFF >> width);
        boolean known = value != 0xFF >> width;
        for (int i = 1; i < width; i++) {
            value = value << 8 | file.u8(at + i);
            known = known || file.u8(at + i) != 0xFF;
        }
        return known ? value : UNKNOWN;
    }

    List<Element> children(Bytes file) throws IOException {
        List<Element> children = new ArrayList<>();
        for (long at = body; at < end; at = children.get(children.size() - 1).end) {
            children.add(at(file, at, end));
            if (children.size() > MOST) {
                throw Bytes.broken();
            }
        }
        return children;
    }

    /** The number in the first child of that id, 0 where there is none. */
    long number(Bytes file, int child) throws IOException {
        for (Element element : children(file)) {
            if (element.id == child) {
                long value = 0;
                for (long at = element.body; at < Math.min(element.end, element.body + 7); at++) {
                    value = value << 8 | file.u8(at);
                }
                return value;
            }
        }
        return 0;
    }

    /** Takes the element out where it stands: it becomes a void one full of zeros. */
    void blank(Patches patches) {
        long rest = end - start - 2;
        if (rest <= 126) {
            patches.set(start, (byte) 0xEC, (byte) (0x80 | rest));
            patches.zero(start + 2, end);
            return;
        }
        byte[] head = {(byte) 0xEC, 1, 0, 0, 0, 0, 0, 0, 0};
        for (int i = 0; i < 7; i++) {
            head[8 - i] = (byte) ((rest - 7) >>> (8 * i));
        }
        patches.set(start, head);
        patches.zero(start + head.length, end);
    }

    private static int id(Bytes file, long at, int width) throws IOException {
        int id = 0;
        for (int i = 0; i < width; i++) {
            id = id << 8 | file.u8(at + i);
        }
        return id;
    }

    private static int width(Bytes file, long at, int most) throws IOException {
        int width = Integer.numberOfLeadingZeros(file.u8(at)) - 23;
        if (width > most) {
            throw Bytes.broken();
        }
        return width;
    }

    private static long unknownEnd(Bytes file, int id, long body, long to) throws IOException {
        if (id == SEGMENT) {
            return to;
        }
        if (id != CLUSTER) {
            throw Bytes.broken();
        }
        long at = body;
        while (at < to) {
            if (TOP.contains(id(file, at, width(file, at, 4)))) {
                return at;
            }
            at = at(file, at, to).end;
        }
        return to;
    }
}
