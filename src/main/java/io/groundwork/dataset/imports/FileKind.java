package io.groundwork.dataset.imports;

/** What a file is, told by its bytes; the name decides only between kinds of text. */
enum FileKind {
    JSONL,
    /** One list of objects. */
    JSON,
    CSV,
    ARCHIVE,
    /** An image or a video. */
    MEDIA,
    DOCUMENT
}
