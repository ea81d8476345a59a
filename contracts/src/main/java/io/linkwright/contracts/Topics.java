package io.linkwright.contracts;

import java.util.List;

/** The topics of the suite. A state topic keeps the last event per key; the others keep every event for their retention. */
public final class Topics {

    public static final String CONSULTATIONS = "gateway.consultations";
    public static final String PRODUCTS = "catalog.products";
    public static final String DESIGNS = "catalog.designs";
    public static final String VERDICTS = "vetting.verdicts";
    public static final String SUPPLY = "vetting.supply";
    public static final String QUOTES = "quote.quotes";
    public static final String DEAD_LETTERS = "linkwright.dead-letters";

    /** Compacted: a late reader needs only the last state of each key. */
    public static final List<String> STATE = List.of(PRODUCTS, SUPPLY);

    /** Never compacted: every single event is a step of a saga. */
    public static final List<String> STEPS = List.of(CONSULTATIONS, DESIGNS, VERDICTS, QUOTES, DEAD_LETTERS);

    private Topics() {
    }
}
