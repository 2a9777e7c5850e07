package io.groundwork.dataset.reader;

import java.io.IOException;
import java.nio.file.Path;

/** Reads documents of one kind. */
@FunctionalInterface
interface DocumentFormat {

    /** Hands all text of the document to the sink; {@link ReadingFailed} says why it can't. */
    void read(Path file, BlockSink sink) throws IOException;
}
