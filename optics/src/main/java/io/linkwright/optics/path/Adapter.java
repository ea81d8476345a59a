package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.List;

import io.linkwright.optics.connector.ConnectorType;

/** A sleeve that holds two plugs together. The duplex adapter of a panel has its keys aligned: A meets B. */
public record Adapter(String at, ConnectorType type, Keys keys) implements Element {

    public Adapter {
        requireNonNull(at, "at");
        requireNonNull(type, "type");
        requireNonNull(keys, "keys");
    }

    @Override
    public String label() {
        return type.pinAligned() ? "type " + keys.type() + " adapter" : type.label() + " adapter";
    }

    @Override
    public List<End> ends() {
        return List.of(End.sleeve("near", type), End.sleeve("far", type));
    }

    @Override
    public List<Spot> through(Spot spot) {
        return List.of(new Spot(1 - spot.end(), keys.meets(spot.position(), type.positions())));
    }
}
