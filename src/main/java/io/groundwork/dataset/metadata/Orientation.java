package io.groundwork.dataset.metadata;

import java.io.IOException;

/** The one thing in EXIF data that a picture needs: which side is up. */
final class Orientation {

    /** As it lies in the file. */
    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;

    private Orientation() {}

    /** 1 to 8 as EXIF counts; upright where the TIFF data there does not say. */
    static int in(Bytes file, long from, long to) throws IOException {
        if (to - from < 14) {
            return UPRIGHT;
        }
        boolean little = file.text(from, 2).equals("II");
        Tiff tiff = new Tiff(file, from, to, little);
        long directory = tiff.u32(4);
        int entries = tiff.u16(directory);
        for (int i = 0; i < entries; i++) {
            long entry = directory + 2 + i * 12L;
            if (tiff.u16(entry) == TAG) {
                int value = tiff.u16(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** TIFF data that says nothing but the orientation. */
    static byte[] tiff(int orientation) {
        return new byte[] {
            'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0
        };
    }

    /** TIFF data in its own byte order; places outside of it hold zeros. */
    private record Tiff(Bytes file, long from, long to, boolean little) {

        int u16(long at) throws IOException {
            if (at < 0 || from + at + 2 > to) {
                return 0;
            }
            return little ? file.le16(from + at) : file.u16(from + at);
        }

        long u32(long at) throws IOException {
            if (at < 0 || from + at + 4 > to) {
                return 0;
            }
            return little ? file.le32(from + at) : file.u32(from + at);
        }
    }
}
