package io.groundwork.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;

/**
 * An unfinished result as it is stored.
 *
 * @param revision grows with every change that was acknowledged
 * @param editor the tab or client that made the last change
 * @param base the revision that change was made on
 */
public record Draft(JsonNode result, long revision, String editor, long base, String hash, OffsetDateTime savedAt) {}
