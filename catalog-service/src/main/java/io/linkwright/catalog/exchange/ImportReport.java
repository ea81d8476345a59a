package io.linkwright.catalog.exchange;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether nothing was stored
 * @param products how many the file holds
 * @param details of a dry run the first products that would be created or changed, in the order of the file; null otherwise
 * @param detailsLeftOut how many more there are; null unless it was a dry run
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportReport(boolean dryRun, int products, int created, int changed, int unchanged, List<ProductDiff> details,
        Integer detailsLeftOut) {

    /**
     * One product that would be written.
     *
     * @param fields what would change; empty for one that would be created
     */
    public record ProductDiff(String partNumber, Effect effect, List<FieldDiff> fields) {
    }

    public enum Effect {
        CREATED,
        CHANGED
    }

    /**
     * One value that would change.
     *
     * @param pointer into the product's document
     * @param before null when there was none
     * @param after null when it would be dropped
     */
    public record FieldDiff(String pointer, JsonNode before, JsonNode after) {
    }
}
