package io.groundwork.tasktype;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes accepted results in the form one tool takes; see the formats page of the task type. */
public interface Exporter<S extends Record, C extends Record, R extends Record> {

    /** The id in the interface, e.g. {@code trl-messages}. */
    String format();

    /** Opens the files of this format below the folder; rows follow one by one, in constant memory. */
    Sink<S, C, R> open(Path folder) throws IOException;

    /** Takes the rows of one release. */
    interface Sink<S extends Record, C extends Record, R extends Record> extends AutoCloseable {

        void write(ExportRow<S, C, R> row) throws IOException;

        /** Finishes the files. */
        @Override
        void close() throws IOException;

        /** What was written, valid after {@link #close()}. */
        List<Written> written();
    }

    /**
     * One file that was written.
     *
     * @param path below the folder
     * @param leftOut how many parts did not fit the format
     * @param note why, in a message key; empty where nothing was left out
     */
    record Written(String path, long rows, long leftOut, String note) {}
}
