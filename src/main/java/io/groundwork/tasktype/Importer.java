package io.groundwork.tasktype;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Reads the rows of another tool's files as content of one task type. Stateless. */
public interface Importer<C extends Record> {

    /** The id of the shape, e.g. {@code sagemaker-text-ranking}; its name for people is the message {@code <task type>.import.<id>}. */
    String shape();

    /** Whether the row has this shape; must not be true for the type's own rows. */
    boolean takes(ObjectNode row);

    /** The content of the row; what can't be read is {@link io.groundwork.shared.InvalidInput} with the path in the row. */
    C read(ObjectNode row);
}
