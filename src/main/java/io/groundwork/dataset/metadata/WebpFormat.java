package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** WebP: a RIFF file of chunks; EXIF and XMP go, and the flags that announce them. */
final class WebpFormat implements Format {

    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        long end = Math.min(file.size(), 8 + file.le32(4));
        int orientation = orientation(file, end);
        Splice chunks = new Splice();
        for (long at = 12; at + 8 <= end; at = behind(file, at)) {
            chunk(file, at, orientation, canvas, chunks);
        }
        if (orientation != Orientation.UPRIGHT) {
            byte[] tiff = Orientation.tiff(orientation);
            chunks.put(head("EXIF", tiff.length));
            chunks.put(tiff);
        }
        Splice plain = new Splice();
        if (chunks.is(12, file.size())) {
            plain.keep(0, file.size());
            return plain;
        }
        plain.put(head("RIFF", chunks.length() + 4));
        plain.keep(8, 12);
        plain.put(chunks);
        return plain;
    }

    private static void chunk(Bytes file, long at, int orientation, Canvas canvas, Splice chunks) throws IOException {
        long end = behind(file, at);
        switch (file.text(at, 4)) {
            case "VP8X" -> {
                canvas.check(file.le24(at + 12) + 1L, file.le24(at + 15) + 1L);
                int flags = file.u8(at + 8) & ~(EXIF_FLAG | XMP_FLAG);
                int told = orientation == Orientation.UPRIGHT ? flags : flags | EXIF_FLAG;
                chunks.keep(at, at + 8);
                if (told == file.u8(at + 8)) {
                    chunks.keep(at + 8, end);
                } else {
                    chunks.put((byte) told);
                    chunks.keep(at + 9, end);
                }
            }
            case "VP8 ", "VP8L", "ALPH" -> {
                picture(file, at, canvas);
                chunks.keep(at, end);
            }
            case "ICCP", "ANIM" -> chunks.keep(at, end);
            case "ANMF" -> frame(file, at, end, canvas, chunks);
            default -> {
                // whatever else there is, it is not shown
            }
        }
    }

    private static void frame(Bytes file, long at, long end, Canvas canvas, Splice chunks) throws IOException {
        canvas.check(file.le24(at + 14) + 1L, file.le24(at + 17) + 1L);
        Splice inside = new Splice();
        for (long part = at + 24; part + 8 <= end; part = behind(file, part)) {
            if (file.text(part, 4).matches("VP8 |VP8L|ALPH")) {
                picture(file, part, canvas);
                inside.keep(part, behind(file, part));
            }
        }
        if (inside.length() == end - at - 24) {
            chunks.keep(at, end);
        } else {
            chunks.put(head("ANMF", inside.length() + 16));
            chunks.keep(at + 8, at + 24);
            chunks.put(inside);
        }
    }

    private static void picture(Bytes file, long at, Canvas canvas) throws IOException {
        if (file.text(at, 4).equals("VP8 ")) {
            canvas.check(file.le16(at + 14) & 0x3FFF, file.le16(at + 16) & 0x3FFF);
        } else if (file.text(at, 4).equals("VP8L")) {
            long bits = file.le32(at + 9);
            canvas.check((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1);
        }
    }

    private static int orientation(Bytes file, long end) throws IOException {
        for (long at = 12; at + 8 <= end; at = behind(file, at)) {
            if (file.text(at, 4).equals("EXIF")) {
                boolean prefixed = file.le32(at + 4) > 6 && file.text(at + 8, 4).equals("Exif");
                return Orientation.in(file, at + (prefixed ? 14 : 8), at + 8 + file.le32(at + 4));
            }
        }
        return Orientation.UPRIGHT;
    }

    private static long behind(Bytes file, long at) throws IOException {
        long length = file.le32(at + 4);
        file.u8(at + 7 + length);
        return Math.min(at + 8 + length + length % 2, file.size());
    }

    private static byte[] head(String type, long length) {
        return ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.ISO_8859_1))
                .putInt((int) length)
                .array();
    }
}
