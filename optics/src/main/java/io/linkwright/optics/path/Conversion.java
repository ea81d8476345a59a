package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.List;

import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;

/**
 * A box that spends the 24 fibres of two MPO-12 on three ports of 8. Ports 1 and 3 take the outer fibres of one connector at
 * the back each, port 2 the middle ones of both: its lanes 1-2 from the first, 3-4 from the second, sender and receiver of a
 * lane mirror-wise, so that a type B trunk joins equal boxes. Makers differ; this allocation is ours, from memory of theirs.
 *
 * @param rear the connectors inside the two adapters at the back, key up to key down
 * @param front the connectors inside the three ports
 */
public record Conversion(String at, Connector rear, Connector front) implements Element {

    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int PORT_1 = 2;
    private static final int PORT_2 = 3;
    private static final int PORT_3 = 4;

    public Conversion {
        requireNonNull(at, "at");
        if (rear.type() != ConnectorType.MPO_12 || front.type() != ConnectorType.MPO_12) {
            throw new IllegalArgumentException("a conversion has MPO-12 bodies on both sides");
        }
    }

    @Override
    public String label() {
        return "conversion 2 x 12 to 3 x 8";
    }

    @Override
    public List<End> ends() {
        return List.of(End.face("rear1", rear), End.face("rear2", rear), End.face("1", front), End.face("2", front),
                End.face("3", front));
    }

    @Override
    public List<Spot> through(Spot spot) {
        int at = spot.position();
        boolean middle = at > 4 && at < 9;
        return switch (spot.end()) {
            case FIRST -> List.of(middle ? new Spot(PORT_2, at < 7 ? at - 4 : at + 4) : new Spot(PORT_1, at));
            case SECOND -> List.of(middle ? new Spot(PORT_2, at < 7 ? at - 2 : at + 2) : new Spot(PORT_3, at));
            case PORT_1 -> middle ? List.of() : List.of(new Spot(FIRST, at));
            case PORT_3 -> middle ? List.of() : List.of(new Spot(SECOND, at));
            default -> middle ? List.of() : List.of(secondPort(at));
        };
    }

    private static Spot secondPort(int position) {
        if (position <= 2) {
            return new Spot(FIRST, position + 4);
        }
        if (position >= 11) {
            return new Spot(FIRST, position - 4);
        }
        return new Spot(SECOND, position <= 4 ? position + 2 : position - 2);
    }
}
