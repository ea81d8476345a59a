package io.linkwright.catalog.exchange.netbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import io.linkwright.catalog.json.CatalogueJson;

/**
 * The values that NetBox takes where it offers a choice.
 *
 * @param source where the lists are from
 * @param choices values by what they are for
 */
record Choices(String source, Map<String, List<String>> choices) {

    private static final Choices NETBOX = read();

    static List<String> of(String what) {
        return NETBOX.choices.get(what);
    }

    private static Choices read() {
        try (InputStream in = Choices.class.getResourceAsStream("/netbox/choices.json")) {
            return CatalogueJson.MAPPER.readValue(in, Choices.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
