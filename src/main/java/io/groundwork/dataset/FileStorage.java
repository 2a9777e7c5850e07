package io.groundwork.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The port to where files lie, each once, under the SHA-256 of its content. */
public interface FileStorage {

    /** Reads the stream to its end and keeps it; more than the limit is {@link FileTooLarge}. */
    Stored put(InputStream content, long limit) throws IOException;

    InputStream open(String sha256) throws IOException;

    /** The content as a local file that must not be changed; fetched first where the storage is elsewhere. */
    Path local(String sha256) throws IOException;

    /** A file that was kept. */
    record Stored(String sha256, long bytes) {}
}
