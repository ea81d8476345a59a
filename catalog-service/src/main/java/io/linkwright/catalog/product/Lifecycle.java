package io.linkwright.catalog.product;

/** Whether a product may still be designed in. */
public enum Lifecycle {
    ACTIVE,
    /** Still sold and served; new designs take another. */
    NOT_FOR_NEW_DESIGNS,
    /** Served until the stock ends; no new design takes it. */
    END_OF_LIFE
}
