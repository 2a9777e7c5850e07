package io.groundwork.tasktype.export;

/**
 * What there is to say about a file, as message keys; empty for nothing.
 *
 * @param always what is to be known in any case, where nothing else is said
 */
record Notes(String leftOut, long atLeast, String fewer, String always) {

    static final Notes NONE = new Notes("", 0, "", "");

    Notes whenLeftOut(String note) {
        return new Notes(note, atLeast, fewer, always);
    }

    Notes whenFewerThan(long rows, String note) {
        return new Notes(leftOut, rows, note, always);
    }

    Notes always(String note) {
        return new Notes(leftOut, atLeast, fewer, note);
    }

    String of(long rows, long left) {
        String other = rows < atLeast ? fewer : always;
        return left > 0 && !leftOut.isEmpty() ? leftOut : other;
    }
}
