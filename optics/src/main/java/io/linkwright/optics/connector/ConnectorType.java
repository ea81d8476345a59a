package io.linkwright.optics.connector;

/** Optical connectors of pluggable modules. */
public enum ConnectorType {
    /** One row of 12 fibre positions; DR4 and SR4 light positions 1-4 and 9-12. */
    MPO_12("MPO-12", 12, 4, true),
    /** One row of 16 positions with its key off centre, so that it never enters an MPO-12. */
    MPO_16("MPO-16", 16, 8, true),
    LC_DUPLEX("LC duplex", 2, 1, false),
    CS_DUPLEX("CS duplex", 2, 1, false);

    private final String label;
    private final int positions;
    private final int transmitters;
    private final boolean aligned;

    ConnectorType(String label, int positions, int transmitters, boolean aligned) {
        this.label = label;
        this.positions = positions;
        this.transmitters = transmitters;
        this.aligned = aligned;
    }

    /** How the connector is written, such as {@code MPO-12}. */
    public String label() {
        return label;
    }

    /** Fibre positions of one plug. */
    public int positions() {
        return positions;
    }

    /** Positions, counted from 1, that a module transmits on. It receives on as many, counted from the other end. */
    public int transmitters() {
        return transmitters;
    }

    /** Whether one half needs guide pins and the other holes. */
    public boolean pinAligned() {
        return aligned;
    }
}
