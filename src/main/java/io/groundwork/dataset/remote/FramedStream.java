package io.groundwork.dataset.remote;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The body of an HTTP message: of a length that is known, or in chunks that each say theirs. */
final class FramedStream extends InputStream {

    private final HttpLines lines;
    private final boolean chunked;
    private long left;
    private boolean ended;
    private boolean first = true;

    /** @param length -1 for chunks */
    FramedStream(HttpLines lines, long length) {
        this.lines = lines;
        this.chunked = length < 0;
        this.left = Math.max(length, 0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int count) throws IOException {
        if (left == 0 && chunked && !ended) {
            openChunk();
        }
        if (left == 0) {
            return -1;
        }
        int read = lines.rest().read(buffer, offset, (int) Math.min(count, left));
        if (read < 0) {
            throw new EOFException("the answer ends too early");
        }
        left -= read;
        return read;
    }

    private void openChunk() throws IOException {
        if (!first) {
            lines.next();
        }
        first = false;
        lines.forget();
        String size = lines.next().split(";", 2)[0].strip();
        if (!size.matches("[0-9a-fA-F]{1,15}")) {
            throw new IOException("a chunk without its size");
        }
        left = Long.parseLong(size, 16);
        ended = left == 0;
    }
}
