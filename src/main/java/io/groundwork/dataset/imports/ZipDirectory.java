package io.groundwork.dataset.imports;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Reads the first names in a ZIP file's directory, without unpacking anything and in bounded memory. */
final class ZipDirectory {

    private static final int END_RECORD = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int MOST_NAMES = 2000;
    private static final int WINDOW = 1 << 20;
    private static final int LONGEST_TAIL = 65_557;

    private ZipDirectory() {}

    static boolean looksLikeZip(byte[] start) {
        return start.length >= 4
                && start[0] == 'P'
                && start[1] == 'K'
                && (start[2] == 3 || start[2] == 5)
                && start[3] == start[2] + 1;
    }

    /** At most the first 2000 names; empty where the file has no directory. */
    static Optional<Set<String>> names(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer tail = read(in, Math.max(in.length() - LONGEST_TAIL, 0), LONGEST_TAIL);
            for (int at = tail.limit() - 22; at >= 0; at--) {
                if (tail.getInt(at) == END_RECORD) {
                    long offset = tail.getInt(at + 16) & 0xFFFFFFFFL;
                    return Optional.of(names(read(in, offset, WINDOW)));
                }
            }
            return Optional.empty();
        }
    }

    private static Set<String> names(ByteBuffer directory) {
        Set<String> names = new HashSet<>();
        int at = 0;
        while (names.size() < MOST_NAMES && at + 46 <= directory.limit() && directory.getInt(at) == ENTRY) {
            int length = directory.getShort(at + 28) & 0xFFFF;
            int rest = (directory.getShort(at + 30) & 0xFFFF) + (directory.getShort(at + 32) & 0xFFFF);
            if (at + 46 + length > directory.limit()) {
                break;
            }
            names.add(StandardCharsets.UTF_8
                    .decode(directory.slice(at + 46, length))
                    .toString());
            at += 46 + length + rest;
        }
        return names;
    }

    private static ByteBuffer read(RandomAccessFile in, long offset, int most) throws IOException {
        int length = (int) Math.max(Math.min(most, in.length() - offset), 0);
        byte[] bytes = new byte[length];
        in.seek(Math.min(offset, in.length()));
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
