package io.linkwright.catalog.fibrepath;

/** What a path is made of, as a request names it. */
enum ElementKind {
    MODULE,
    PATCH_CORD,
    TRUNK,
    ADAPTER,
    CASSETTE,
    CONVERSION,
    BREAKOUT,
    POWER_SPLITTER
}
