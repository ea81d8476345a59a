package io.linkwright.vetting.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.vetting.audit.Criterion;

/** Everything that can be measured, by its key. Immutable. */
public final class Criteria {

    private final Map<String, Criterion> byKey;

    private Criteria(Map<String, Criterion> byKey) {
        this.byKey = byKey;
    }

    static Criteria of(JsonNode document) {
        Map<String, Criterion> byKey = new LinkedHashMap<>();
        for (JsonNode node : document.path("criteria")) {
            Fields fields = new Fields("criteria.json: " + node.path("key").asText("?"), node);
            Fields plausible = fields.object("plausible");
            Criterion criterion = new Criterion(fields.text("key"), fields.text("title"), fields.text("unit"),
                    fields.oneOf("scope", Criterion.Scope.class), plausible.number("min"), plausible.number("max"));
            plausible.nothingElse();
            fields.nothingElse();
            if (byKey.put(criterion.key(), criterion) != null) {
                throw new ProfileFormatException("criteria.json: " + criterion.key() + " is there twice");
            }
        }
        return new Criteria(byKey);
    }

    public Optional<Criterion> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    public Collection<Criterion> all() {
        return byKey.values();
    }

    Criterion named(String key, String where) {
        return find(key).orElseThrow(() -> new ProfileFormatException(where + ": there is no criterion '" + key + "'"));
    }
}
