package io.groundwork.dataset.imports;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines of bytes in constant memory; a line over the limit is passed over and answered as too long. */
final class Lines implements Closeable {

    /** Stands for a line over the limit. */
    static final byte[] TOO_LONG = new byte[0];

    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private long bytes;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, null behind the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean any = false;
        boolean tooLong = false;
        while (position < end || fill()) {
            any = true;
            int feed = lineFeed();
            tooLong = tooLong || line.size() + feed - position > limit;
            if (!tooLong) {
                line.write(buffer, position, feed - position);
            }
            bytes += feed - position;
            position = feed;
            if (feed < end) {
                position++;
                bytes++;
                break;
            }
        }
        return any ? (tooLong ? TOO_LONG : line.toByteArray()) : null;
    }

    long bytesRead() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int lineFeed() {
        int at = position;
        while (at < end && buffer[at] != '\n') {
            at++;
        }
        return at;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(in.read(buffer), 0);
        return end > 0;
    }
}
