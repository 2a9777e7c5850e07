package io.groundwork.dataset.metadata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;

/** PNG and animated PNG: chunks, of which only those that make the picture stay. */
final class PngFormat implements Format {

    private static final Set<String> PICTURE = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI",
            "bKGD", "pHYs", "hIST", "acTL", "fcTL", "fdAT");

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        Splice plain = new Splice();
        plain.keep(0, 8);
        long at = 8;
        while (true) {
            String type = file.text(at + 4, 4);
            long end = at + 12 + file.u32(at);
            file.u8(end - 1);
            if (type.equals("IHDR")) {
                canvas.check(file.u32(at + 8), file.u32(at + 12));
            }
            if (PICTURE.contains(type)) {
                plain.keep(at, end);
            } else if (type.equals("eXIf")) {
                turn(Orientation.in(file, at + 8, end - 4), plain);
            }
            if (type.equals("IEND")) {
                return plain;
            }
            at = end;
        }
    }

    private static void turn(int orientation, Splice plain) {
        if (orientation == Orientation.UPRIGHT) {
            return;
        }
        byte[] tiff = Orientation.tiff(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(tiff.length + 12);
        chunk.putInt(tiff.length)
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(tiff);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, tiff.length + 4);
        plain.put(chunk.putInt((int) sum.getValue()).array());
    }
}
