package io.linkwright.optics.cmis.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads claims from JSON: {@link PartClaims} as it stands, a product of the catalogue as its API shows it or its export writes
 * it,
 * or a list of these. Any bytes give claims or faults. Thread-safe.
 */
public final class ClaimsReader {

    /** A catalogue of a hundred thousand parts fits. */
    public static final int MOST_BYTES = 512 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();
    static {
        MAPPER.getFactory().setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(32).build());
    }

    private ClaimsReader() {
    }

    /**
     * @param partNumber which part of a list is meant; null when there is one only
     * @param branch for a cable with different ends, whether the branch end is meant and not the trunk end
     */
    public static ClaimsReading read(byte[] json, String partNumber, boolean branch) {
        JsonNode tree;
        try {
            tree = MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return ClaimsReading
                    .fault("Line " + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": this is no JSON: "
                            + e.getOriginalMessage());
        } catch (IOException e) {
            return ClaimsReading.fault("The claims cannot be read as text: " + e.getMessage());
        }
        List<JsonNode> products = tree.isArray() ? StreamSupport.stream(tree.spliterator(), false).toList() : List.of(tree);
        List<JsonNode> meant = products.stream().filter(it -> partNumber == null || goesBy(it, partNumber)).toList();
        if (meant.size() != 1) {
            return ClaimsReading
                    .fault(meant.isEmpty() ? "There is no part " + partNumber + " among the " + products.size() + " claimed."
                            : "There are " + meant.size() + " parts in it; say which by its part number.");
        }
        return one(meant.get(0), branch);
    }

    private static boolean goesBy(JsonNode product, String partNumber) {
        return product.path("partNumber").asText().equals(partNumber)
                || StreamSupport.stream(product.path("aliases").spliterator(), false)
                        .anyMatch(it -> it.asText().equals(partNumber));
    }

    private static ClaimsReading one(JsonNode document, boolean branch) {
        if (!document.isObject()) {
            return ClaimsReading.fault("A part is a JSON object.");
        }
        if (document.has("kind")) {
            return CatalogueProduct.claims(document, branch);
        }
        try {
            PartClaims claims = MAPPER.treeToValue(document, PartClaims.class);
            List<String> faults = faults(claims);
            return faults.isEmpty() ? new ClaimsReading(claims, List.of()) : new ClaimsReading(null, faults);
        } catch (JsonProcessingException e) {
            return ClaimsReading
                    .fault("These are no claims of a part: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    /** Words that no rule would understand. */
    private static List<String> faults(PartClaims claims) {
        List<String> faults = new ArrayList<>();
        word(faults, "topStyle", claims.topStyle(), List.of("FINNED", "FLAT", "CLOSED"));
        word(faults, "polish", claims.polish(), List.of("APC", "UPC"));
        word(faults, "connector", claims.connector(), List.of("MPO-12", "MPO-16", "LC", "CS", "SN", "NONE"));
        word(faults, "media", claims.media(), List.of("SMF", "MMF", "PASSIVE_COPPER", "ACTIVE_CABLE"));
        claims.reachM().keySet().forEach(grade -> word(faults, "reachM", grade, List.of("OM3", "OM4", "OM5", "OS2")));
        claims.protocols().forEach(each -> word(faults, "protocols", each, List.of("ETHERNET", "INFINIBAND")));
        return faults;
    }

    private static void word(List<String> faults, String field, String value, List<String> known) {
        if (value != null && !known.contains(value)) {
            faults.add(field + " is one of " + String.join(", ", known) + ", not " + value + ".");
        }
    }
}
