package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a client sends of its unfinished or finished result.
 *
 * @param base the last revision it was told, 0 first
 * @param editor names the tab or client, 1 to 80 characters
 * @param lease the token it was given
 */
public record DraftWrite(JsonNode result, long base, String editor, long lease) {}
