package io.groundwork.tasktype.export;

import java.io.Closeable;
import java.io.IOException;

/** A file, or some shards of one, that takes rows of one kind in constant memory. */
public interface RowFile<T> extends Closeable {

    void write(T row) throws IOException;

    /** How many rows each file got, by path below the folder; valid after closing. */
    java.util.Map<String, Long> rows();
}
