package io.groundwork.quality;

import io.groundwork.shared.Page;
import io.groundwork.shared.ThreadId;
import org.jspecify.annotations.Nullable;

/** Reads and answers threads; people see the threads of their own work, those who manage or review see all. */
public interface Threads {

    Page<ThreadSeen> list(ThreadFilter filter, @Nullable String after, int limit);

    /** Adds an answer; a manager's answer to a question closes it and frees the held work. */
    ThreadSeen reply(ThreadId id, String text);
}
