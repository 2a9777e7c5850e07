package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One box of an ISO base media file (MP4, QuickTime, AVIF).
 *
 * @param start where its header begins
 * @param body where what it holds begins
 */
record Box(String type, long start, long body, long end) {

    private static final int MOST = 100_000;

    /** The boxes between two places, one behind the other. */
    static List<Box> all(Bytes file, long from, long to) throws IOException {
        List<Box> boxes = new ArrayList<>();
        for (long at = from; at + 8 <= to; at = boxes.get(boxes.size() - 1).end) {
            Box box = at(file, at, to);
            if (box.end < box.body || box.end > to || boxes.size() == MOST) {
                throw Bytes.broken();
            }
            boxes.add(box);
        }
        return boxes;
    }

    List<Box> children(Bytes file) throws IOException {
        return all(file, body, end);
    }

    Optional<Box> child(Bytes file, String wanted) throws IOException {
        return children(file).stream().filter(box -> box.type.equals(wanted)).findFirst();
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }

    /** Takes the box out where it stands: it becomes free space full of zeros. */
    void blank(Patches patches) {
        patches.set(start + 4, (byte) 'f', (byte) 'r', (byte) 'e', (byte) 'e');
        patches.zero(body, end);
    }

    private static Box at(Bytes file, long at, long to) throws IOException {
        long size = file.u32(at);
        String type = file.text(at + 4, 4);
        if (size == 0) {
            return new Box(type, at, at + 8, to);
        }
        return size == 1 ? new Box(type, at, at + 16, at + file.u64(at + 8)) : new Box(type, at, at + 8, at + size);
    }
}
