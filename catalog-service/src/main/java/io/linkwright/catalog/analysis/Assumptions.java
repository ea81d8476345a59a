package io.linkwright.catalog.analysis;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import io.linkwright.contracts.catalog.Analysis.Assumption;

/** Every figure of {@link Basis}, with its spread, source and confidence. Immutable. */
public final class Assumptions {

    private final Map<String, Assumption> byName = new HashMap<>();

    /** @throws IllegalArgumentException when one is missing, is given twice, is nobody's, or runs backwards */
    public Assumptions(Collection<Assumption> given) {
        for (Assumption assumption : given) {
            if (!(assumption.low() >= 0 && assumption.low() <= assumption.typical()
                    && assumption.typical() <= assumption.high() && Double.isFinite(assumption.high()))) {
                throw new IllegalArgumentException("low, typical and high of " + assumption.name() + " are no spread");
            }
            if (byName.put(assumption.name(), assumption) != null) {
                throw new IllegalArgumentException(assumption.name() + " is given twice");
            }
        }
        for (Basis basis : Basis.values()) {
            if (!byName.containsKey(basis.key())) {
                throw new IllegalArgumentException(basis.key() + " is missing");
            }
        }
        if (byName.size() != Basis.values().length) {
            throw new IllegalArgumentException("more figures than the analysis knows: " + byName.keySet());
        }
    }

    Assumption of(Basis basis) {
        return byName.get(basis.key());
    }
}
