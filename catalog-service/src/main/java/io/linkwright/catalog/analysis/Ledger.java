package io.linkwright.catalog.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.Analysis.Assumption;

/** Hands out assumptions and remembers which were used, so that an analysis lists these and no others. */
final class Ledger {

    private final Assumptions assumptions;
    private final PartFacts facts;
    private final Map<String, Assumption> used = new LinkedHashMap<>();

    Ledger(Assumptions assumptions, PartFacts facts) {
        this.assumptions = assumptions;
        this.facts = facts;
    }

    Assumption use(Basis basis) {
        Assumption assumption = assumptions.of(basis);
        used.put(assumption.name(), assumption);
        return assumption;
    }

    /** What the request says, or the assumption where it says nothing. */
    Assumption use(Basis basis, Double asked) {
        if (asked == null) {
            return use(basis);
        }
        Assumption known = assumptions.of(basis);
        Assumption given = new Assumption(known.name(), known.text(), known.unit(), asked, asked, asked, null,
                Confidence.SOURCED);
        used.put(given.name(), given);
        return given;
    }

    /** With the documents named in place of their keys. */
    List<Assumption> used() {
        return used.values().stream().map(one -> new Assumption(one.name(), one.text(), one.unit(), one.low(), one.typical(),
                one.high(), facts.document(one.source()), one.confidence())).toList();
    }
}
