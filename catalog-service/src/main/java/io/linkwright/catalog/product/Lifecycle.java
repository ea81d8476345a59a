package io.linkwright.catalog.product;

/** Whether a product may still be designed in. */
public enum Lifecycle {
    ACTIVE,
    /** Served until the stock ends; no new design takes it. */
    END_OF_LIFE
}
