package io.linkwright.catalog.proposal;

import java.time.Instant;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A stored design.
 *
 * @param design null when it was rejected
 * @param reasons why it was rejected; empty when it was not
 * @param nearest the nearest thing that could be built; null when there is none
 */
record DesignView(String id, String consultationId, String organisation, DesignEntity.Outcome outcome, Instant createdAt,
        JsonNode request, JsonNode design, JsonNode reasons, String nearest) {

    static DesignView of(DesignEntity entity, ObjectMapper json) {
        return new DesignView(entity.id().toString(), entity.consultationId(), entity.organisation(), entity.outcome(),
                entity.createdAt(), tree(entity.request(), json), tree(entity.design(), json), tree(entity.reasons(), json),
                entity.nearest());
    }

    private static JsonNode tree(String text, ObjectMapper json) {
        try {
            return text == null ? null : json.readTree(text);
        } catch (JsonProcessingException stored) {
            throw new IllegalStateException("a stored design is no JSON", stored);
        }
    }
}
