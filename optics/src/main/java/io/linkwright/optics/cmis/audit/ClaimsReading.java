package io.linkwright.optics.cmis.audit;

import java.util.List;

/**
 * What was found in a document of claims.
 *
 * @param claims null when there are faults
 */
public record ClaimsReading(PartClaims claims, List<String> faults) {

    public ClaimsReading {
        faults = List.copyOf(faults);
    }

    static ClaimsReading fault(String text) {
        return new ClaimsReading(null, List.of(text));
    }
}
