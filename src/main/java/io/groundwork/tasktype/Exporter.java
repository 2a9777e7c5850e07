package io.groundwork.tasktype;

import java.io.IOException;
import java.util.List;

/**
 * Writes accepted results in the form one tool takes. Its name for people is the message {@code <task type>.format.<format>},
 * what it is for {@code <task type>.format.<format>.use}.
 */
public interface Exporter<S extends Record, C extends Record, R extends Record> {

    /** The id in the interface, e.g. {@code trl-messages}. */
    String format();

    /** The columns of its rows; empty where the file is one document and no table. */
    default List<Column> columns(S settings) {
        return List.of();
    }

    /** Opens the files of this format in the folder; rows follow one by one, in constant memory. */
    Sink<S, C, R> open(Export<S> export) throws IOException;

    /** Takes the rows of one release, in the order of items and slots. */
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
     * @param path below the folder, with forward slashes
     * @param leftOut how many parts did not fit the format
     * @param note what the reader should know, as a message key; empty where there is nothing to say
     */
    record Written(String path, long rows, long leftOut, String note) {}
}
