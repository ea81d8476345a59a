package io.linkwright.optics.path;

/** What an end of an element offers to its neighbour. */
public enum Shape {
    /** A connector at the end of a cable. */
    PLUG,
    /** A socket with a connector inside: of a module, a cassette or a box. It takes a plug. */
    FACE,
    /** One side of an adapter: it holds a plug against the one on the other side, and has no fibre of its own. */
    SLEEVE
}
