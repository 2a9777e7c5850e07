package io.groundwork.dataset.imports;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file in order; the same file always gives the same rows. */
interface RowSource extends Closeable {

    /** The next row, null at the end; {@link io.groundwork.dataset.document.FileRefused} ends the file. */
    @Nullable
    Row next() throws IOException;

    /** Passes over rows that an earlier run has taken. */
    default void skip(long rows) throws IOException {
        for (long i = 0; i < rows; i++) {
            next();
        }
    }

    /** How many bytes of the file are behind the rows given out. */
    long bytesRead();

    @Override
    void close() throws IOException;
}
