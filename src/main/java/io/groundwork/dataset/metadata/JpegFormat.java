package io.groundwork.dataset.metadata;

import java.io.IOException;

/** JPEG: segments of tables and scans, with everything else in application segments and comments. */
final class JpegFormat implements Format {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int COLOUR_PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;

    @Override
    public Splice plain(Bytes file, Canvas canvas) throws IOException {
        Splice plain = new Splice();
        plain.keep(0, 2);
        boolean seen = false;
        long at = 2;
        while (at < file.size()) {
            at = marker(file, at);
            int marker = file.u8(at + 1);
            if (marker == END) {
                plain.keep(at, at + 2);
                return plain;
            }
            if (standsAlone(marker)) {
                plain.keep(at, at + 2);
                at += 2;
                continue;
            }
            long end = at + 2 + Math.max(file.u16(at + 2), 2);
            file.u8(end - 1);
            if (isFrame(marker)) {
                canvas.check(file.u16(at + 7), file.u16(at + 5));
            }
            if (marker == EXIF) {
                seen = turn(file, at, end, seen, plain);
            } else if (marker == APPLICATION) {
                head(file, at, end, plain);
            } else if (isPicture(file, marker, at)) {
                plain.keep(at, end);
            }
            if (marker == SCAN) {
                long next = behindScan(file, end);
                plain.keep(end, next);
                end = next;
            }
            at = end;
        }
        return plain;
    }

    /** Any number of bytes FF may stand in front of a marker. */
    private static long marker(Bytes file, long from) throws IOException {
        if (file.u8(from) != 0xFF) {
            throw Bytes.broken();
        }
        long at = from;
        while (file.u8(at + 1) == 0xFF) {
            at++;
        }
        return at;
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isPicture(Bytes file, int marker, long at) throws IOException {
        return switch (marker) {
            case COLOUR_PROFILE ->
                file.u16(at + 2) > 14 && file.text(at + 4, 11).equals("ICC_PROFILE");
            case ADOBE -> file.u16(at + 2) > 7 && file.text(at + 4, 5).equals("Adobe");
            default -> marker >= 0xC0 && marker < APPLICATION;
        };
    }

    /** The first EXIF segment makes room for one that says only which side is up. */
    private static boolean turn(Bytes file, long at, long end, boolean seen, Splice plain) throws IOException {
        if (seen || end - at < 10 || !file.text(at + 4, 6).equals("Exif\0\0")) {
            return seen;
        }
        int orientation = Orientation.in(file, at + 10, end);
        if (orientation != Orientation.UPRIGHT) {
            byte[] tiff = Orientation.tiff(orientation);
            plain.put((byte) 0xFF, (byte) EXIF, (byte) 0, (byte) (tiff.length + 8));
            plain.keep(at + 4, at + 10);
            plain.put(tiff);
        }
        return true;
    }

    /** The JFIF segment says how large a pixel is; the thumbnail in it may show more than the picture. */
    private static void head(Bytes file, long at, long end, Splice plain) throws IOException {
        if (end - at < 18 || !file.text(at + 4, 5).equals("JFIF\0")) {
            return;
        }
        if (end - at == 18) {
            plain.keep(at, end);
            return;
        }
        plain.put((byte) 0xFF, (byte) APPLICATION, (byte) 0, (byte) 16);
        plain.keep(at + 4, at + 16);
        plain.put((byte) 0, (byte) 0);
    }

    private static long behindScan(Bytes file, long from) throws IOException {
        for (long at = from; at + 1 < file.size(); at++) {
            if (file.u8(at) == 0xFF) {
                int next = file.u8(at + 1);
                if (next != 0 && next != 0xFF && !standsAlone(next)) {
                    return at;
                }
            }
        }
        return file.size();
    }
}
