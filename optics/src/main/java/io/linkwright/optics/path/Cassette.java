package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;

/**
 * A box with one MPO-12 at the back and six LC duplex ports at the front.
 *
 * @param rear the connector inside its rear adapter
 * @param front the connector inside each port
 */
public record Cassette(String at, CassetteMethod method, Connector rear, Connector front) implements Element {

    /** Index of the end at the back; port i is end i. */
    public static final int REAR = 0;

    public Cassette {
        requireNonNull(at, "at");
        requireNonNull(method, "method");
        if (rear.type() != ConnectorType.MPO_12 || front.type() != ConnectorType.LC_DUPLEX) {
            throw new IllegalArgumentException("a cassette has an MPO-12 at the back and LC duplex ports");
        }
    }

    @Override
    public String label() {
        return "cassette, method " + method;
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>();
        ends.add(End.face("rear", rear));
        for (int port = 1; port <= CassetteMethod.PORTS; port++) {
            ends.add(End.face(Integer.toString(port), front));
        }
        return ends;
    }

    @Override
    public List<Spot> through(Spot spot) {
        return List.of(spot.end() == REAR ? method.front(spot.position()) : new Spot(REAR, method.rearPosition(spot)));
    }
}
