package io.linkwright.cli.http;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/** @param etag the version of what was answered, for a later {@code If-Match} */
public record ApiAnswer(JsonNode body, Optional<String> etag) {
}
