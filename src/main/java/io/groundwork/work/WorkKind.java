package io.groundwork.work;

/** What a person does with an item. */
public enum WorkKind {
    ANNOTATE,
    REVIEW,
    ADJUDICATE
}
