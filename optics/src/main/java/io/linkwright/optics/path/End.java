package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;

/**
 * One end of an element, where another is plugged in.
 *
 * @param name such as {@code near} or {@code 1}; unique within the element
 * @param half the connector; null for a sleeve, which has none
 */
public record End(String name, Shape shape, ConnectorType type, Connector half) {

    public End {
        requireNonNull(name, "name");
        requireNonNull(shape, "shape");
        requireNonNull(type, "type");
        if ((shape == Shape.SLEEVE) != (half == null) || half != null && half.type() != type) {
            throw new IllegalArgumentException("a sleeve has no connector of its own, any other end has one of its type");
        }
    }

    static End plug(String name, Connector half) {
        return new End(name, Shape.PLUG, half.type(), half);
    }

    static End face(String name, Connector half) {
        return new End(name, Shape.FACE, half.type(), half);
    }

    static End sleeve(String name, ConnectorType type) {
        return new End(name, Shape.SLEEVE, type, null);
    }
}
