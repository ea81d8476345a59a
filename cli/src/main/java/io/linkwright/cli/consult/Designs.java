package io.linkwright.cli.consult;

import com.fasterxml.jackson.databind.JsonNode;

/** A stored design carries its ids and dates around the design itself. */
public final class Designs {

    private Designs() {
    }

    public static JsonNode inside(JsonNode stored) {
        return stored.path("design").isObject() ? stored.path("design") : stored;
    }
}
