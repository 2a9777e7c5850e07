package io.groundwork.dataset.reader;

/** Takes what a document consists of, in reading order. */
interface BlockSink {

    void title(String text);

    /** A heading of level 1 to 6. */
    void heading(int level, String text, int page);

    void paragraph(String text, int page);
}
