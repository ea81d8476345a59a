package io.linkwright.catalog.topology;

/** All links of one tier, made one at a time and never held. The same order at every call; safe for use by several threads. */
public interface Wiring {

    /** How many links {@link #forEach} shows. */
    long links();

    void forEach(LinkVisitor visitor);
}
