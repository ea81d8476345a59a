package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.List;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Polarity;

/**
 * A cable with one plug at each end. Of a duplex cord {@link Polarity#B} is the type A-to-B, which leads the sender's fibre to
 * the receiver's, and {@link Polarity#A} the type A-to-A.
 *
 * @param trunk whether it is laid for good; dearer to change than a patch cord
 * @param fibres fibres it holds, on the outer positions of its plugs: 8 in the body of an MPO-12 leaves 5-8 empty
 */
public record Cord(String at, boolean trunk, Polarity polarity, Connector near, Connector far, int fibres, double lengthM,
        FibreGrade grade) implements Element {

    public static final int NEAR = 0;
    public static final int FAR = 1;

    public Cord {
        requireNonNull(at, "at");
        requireNonNull(polarity, "polarity");
        requireNonNull(grade, "grade");
        if (near.type() != far.type()) {
            throw new IllegalArgumentException("a cord has the same connector at both ends");
        }
        if (fibres < 2 || fibres > near.type().positions() || fibres % 2 != 0 || !(lengthM >= 0)) {
            throw new IllegalArgumentException("no cord has " + fibres + " fibres of " + lengthM + " m");
        }
    }

    @Override
    public String label() {
        return "type " + typeName() + (trunk ? " trunk" : " patch cord");
    }

    /** Such as {@code B}, or {@code A-to-B} for a duplex cord. */
    public String typeName() {
        return near.type().pinAligned() ? polarity.name() : "A-to-" + polarity.name();
    }

    @Override
    public List<End> ends() {
        return List.of(End.plug("near", near), End.plug("far", far));
    }

    @Override
    public List<Spot> through(Spot spot) {
        int positions = near.type().positions();
        int inner = Math.min(spot.position(), positions + 1 - spot.position());
        if (inner > fibres / 2) {
            return List.of();
        }
        // Each type is its own inverse, so that both directions read alike.
        return List.of(new Spot(1 - spot.end(), polarity.farPosition(spot.position(), positions)));
    }

    /** The same cord, its far plug at the near side. */
    public Cord turned() {
        return new Cord(at, trunk, polarity, far, near, fibres, lengthM, grade);
    }
}
