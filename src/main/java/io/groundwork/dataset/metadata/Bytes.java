package io.groundwork.dataset.metadata;

import io.groundwork.dataset.document.FileRefused;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads numbers anywhere in a file, a page at a time; a place outside of it says that the file is broken. */
final class Bytes implements Closeable {

    private static final int PAGE = 1 << 16;

    private final FileChannel file;
    private final long size;
    private final ByteBuffer page = ByteBuffer.allocate(PAGE).limit(0);
    private long start;

    Bytes(Path path) throws IOException {
        file = FileChannel.open(path);
        size = file.size();
    }

    static FileRefused broken() {
        return new FileRefused("dataset.media.broken");
    }

    long size() {
        return size;
    }

    int u8(long at) throws IOException {
        if (at < start || at >= start + page.limit()) {
            turnTo(at);
        }
        return page.get((int) (at - start)) & 0xFF;
    }

    int u16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    long u32(long at) throws IOException {
        return (long) u16(at) << 16 | u16(at + 2);
    }

    /** Sizes and places beyond the largest long are broken. */
    long u64(long at) throws IOException {
        long value = u32(at) << 32 | u32(at + 4);
        if (value < 0) {
            throw broken();
        }
        return value;
    }

    /** An unsigned number of 0, 1, 2, 4 or 8 bytes. */
    long number(long at, int width) throws IOException {
        return switch (width) {
            case 0 -> 0;
            case 1 -> u8(at);
            case 2 -> u16(at);
            case 4 -> u32(at);
            case 8 -> u64(at);
            default -> throw broken();
        };
    }

    /** Little-endian. */
    int le16(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    /** Little-endian. */
    int le24(long at) throws IOException {
        return le16(at) | u8(at + 2) << 16;
    }

    /** Little-endian. */
    long le32(long at) throws IOException {
        return le16(at) | (long) le16(at + 2) << 16;
    }

    String text(long at, int length) throws IOException {
        return new String(copy(at, length), StandardCharsets.ISO_8859_1);
    }

    byte[] copy(long at, int length) throws IOException {
        if (at < 0 || at + length > size) {
            throw broken();
        }
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) u8(at + i);
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void turnTo(long at) throws IOException {
        if (at < 0 || at >= size) {
            throw broken();
        }
        start = at / PAGE * PAGE;
        page.clear();
        while (page.hasRemaining() && file.read(page, start + page.position()) >= 0) {
            // a read may bring less than a page
        }
        page.flip();
    }
}
