package io.groundwork.tasktype;

import java.util.Map;

/**
 * A piece of a document.
 *
 * @param title the document's title or file name
 * @param metadata page, headings, source file
 */
public record Passage(String title, String text, Map<String, Object> metadata) {}
