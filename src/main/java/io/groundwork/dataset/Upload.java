package io.groundwork.dataset;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name as the person knows it, with the folder where one was dropped; never used as a path
 */
public record Upload(String name, Content content) {

    /** Opens the bytes; called once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
