package io.groundwork.dataset.remote;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The lines of an HTTP message; not more of them than anyone needs. */
final class HttpLines {

    private static final int MOST = 1 << 16;

    private final InputStream in;
    private int read;

    HttpLines(InputStream in) {
        this.in = in;
    }

    String next() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int letter = in.read(); letter != '\n'; letter = in.read()) {
            if (letter < 0) {
                throw new EOFException("the answer ends too early");
            }
            if (++read > MOST) {
                throw new IOException("the head of the answer is too long");
            }
            line.append((char) letter);
        }
        return line.toString().stripTrailing();
    }

    /** What follows the lines that were read. */
    InputStream rest() {
        return in;
    }

    /** A long body may have any number of chunks, each with its line. */
    void forget() {
        read = 0;
    }
}
