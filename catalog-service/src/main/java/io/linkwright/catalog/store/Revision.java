package io.linkwright.catalog.store;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One entry of a document's history.
 *
 * @param changes what changed since the revision before, as an RFC 6902 patch whose replacements also say what they replace;
 *        null for the first
 * @param document the whole document as it was
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Revision(long revision, Instant at, String who, String reason, JsonNode changes, JsonNode document) {
}
