package io.groundwork.dataset.reader;

/**
 * One document to read.
 *
 * @param name decides between kinds of text only
 */
public record Request(String path, String name, int pages, long characters, long unpackedBytes) {}
