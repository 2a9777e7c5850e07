package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The items of an AVIF picture: EXIF and XMP are written over where they lie; which side is up is a property and stays. */
final class IsoPicture {

    private static final Set<String> KEPT =
            Set.of("hdlr", "pitm", "iinf", "iloc", "iprp", "iref", "idat", "dinf", "grpl");
    private static final Set<String> NO_PICTURE = Set.of("Exif", "mime", "uri ");
    private static final byte[] NO_EXIF = {0, 0, 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0};
    private static final int NAME = 24;

    private final Bytes file;
    private final Patches patches;
    private final Canvas canvas;

    IsoPicture(Bytes file, Patches patches, Canvas canvas) {
        this.file = file;
        this.patches = patches;
        this.canvas = canvas;
    }

    void plain(Box meta) throws IOException {
        List<Box> boxes = Box.all(file, meta.body() + 4, meta.end());
        for (Box box : boxes) {
            if (!KEPT.contains(box.type())) {
                box.blank(patches);
            } else if (box.is("hdlr")) {
                patches.zero(box.body() + NAME, box.end());
            } else if (box.is("iprp")) {
                measure(box);
            }
        }
        Set<Long> gone = new HashSet<>();
        for (Box items : named(boxes, "iinf")) {
            collect(items, gone);
        }
        long inside =
                named(boxes, "idat").stream().mapToLong(Box::body).findFirst().orElse(-1);
        for (Box places : named(boxes, "iloc")) {
            new IsoPlaces(file, inside).each(places, gone, this::blank);
        }
    }

    private static List<Box> named(List<Box> boxes, String type) {
        return boxes.stream().filter(box -> box.is(type)).toList();
    }

    private void measure(Box properties) throws IOException {
        Box container = properties.child(file, "ipco").orElseThrow(Bytes::broken);
        for (Box property : container.children(file)) {
            if (property.is("ispe")) {
                canvas.check(file.u32(property.body() + 4), file.u32(property.body() + 8));
            }
        }
    }

    private void collect(Box items, Set<Long> gone) throws IOException {
        int head = file.u8(items.body()) == 0 ? 6 : 8;
        for (Box item : Box.all(file, items.body() + head, items.end())) {
            int version = file.u8(item.body());
            if (version < 2) {
                throw Bytes.broken();
            }
            int width = version == 2 ? 2 : 4;
            if (NO_PICTURE.contains(file.text(item.body() + 6 + width, 4))) {
                gone.add(file.number(item.body() + 4, width));
            }
        }
    }

    private void blank(long from, long to) {
        if (to - from >= NO_EXIF.length) {
            patches.set(from, NO_EXIF);
            patches.zero(from + NO_EXIF.length, to);
        } else {
            patches.zero(from, to);
        }
    }
}
