package io.linkwright.contracts.catalog;

/** What a line of a bill of materials buys. */
public enum PartKind {
    /** A pluggable optical module. */
    TRANSCEIVER,
    /** A cable with its ends fixed to it: DAC, ACC, AEC or AOC. */
    CABLE_ASSEMBLY,
    /** A passive fibre patch cord or breakout. */
    FIBRE_CABLE
}
