package io.linkwright.optics.connector;

import static java.util.Objects.requireNonNull;

/**
 * One half of an optical connection: the face of a module or the plug of a cable.
 *
 * @param polish null when the document does not say
 */
public record Connector(ConnectorType type, Polish polish, Pins pins) {

    public Connector {
        requireNonNull(type, "type");
        requireNonNull(pins, "pins");
        if (type.pinAligned() == (pins == Pins.NONE)) {
            throw new IllegalArgumentException(type.label() + " with pins " + pins);
        }
    }

    /** The face of a module: by custom an MPO face carries the pins. */
    public static Connector moduleFace(ConnectorType type, Polish polish) {
        return new Connector(type, polish, type.pinAligned() ? Pins.PINNED : Pins.NONE);
    }

    /** The plug of a patch cord that goes straight into a module. */
    public static Connector patchPlug(ConnectorType type, Polish polish) {
        return new Connector(type, polish, type.pinAligned() ? Pins.UNPINNED : Pins.NONE);
    }

    /** Such as {@code MPO-12 APC}. */
    public String label() {
        return polish == null ? type.label() : type.label() + " " + polish;
    }
}
