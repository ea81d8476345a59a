package io.linkwright.catalog.exchange.openconfig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

import io.linkwright.catalog.json.CatalogueJson;

/**
 * Which identity stands for what, or why none does.
 *
 * @param source the model that was read
 * @param formFactors by the catalogue's label
 * @param connectors by type
 * @param pmds by application
 */
record Identities(String source, Map<String, Entry> formFactors, Map<String, Entry> connectors, Map<String, Entry> pmds) {

    /**
     * One row.
     *
     * @param identity null when there is none
     * @param loss what the identity does not tell; null when it tells all
     * @param gap why there is none; null when there is one
     */
    record Entry(String identity, String loss, String gap) {
    }

    static Identities read() {
        try (InputStream in = Identities.class.getResourceAsStream("/openconfig/identities.json")) {
            return CatalogueJson.MAPPER.readValue(in, Identities.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
