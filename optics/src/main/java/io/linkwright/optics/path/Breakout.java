package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;

/**
 * A cable that leads the lanes of one parallel connector to several smaller ones: MPO-12 to 4 LC duplex, 1:2 to two MPO-12 with
 * two lanes each, MPO-16 to two MPO-12 or to 8 LC duplex. It splits fibres, never power: branch 1 takes the first lanes with
 * the fibres of both directions, and so on.
 *
 * @param crossed type B, sender to receiver; else straight, which needs a crossing elsewhere
 */
public record Breakout(String at, boolean crossed, Connector trunk, Connector branch, int branches, double lengthM,
        FibreGrade grade) implements Element {

    /** Index of the single plug; branch i is end i. */
    public static final int TRUNK = 0;

    public Breakout {
        requireNonNull(at, "at");
        requireNonNull(grade, "grade");
        int lanes = trunk.type().transmitters();
        if (branches < 2 || lanes % branches != 0 || lanes / branches > branch.type().transmitters() || !(lengthM >= 0)) {
            throw new IllegalArgumentException("the " + lanes + " lanes of " + trunk.type().label() + " do not go onto "
                    + branches + " x " + branch.type().label());
        }
    }

    @Override
    public String label() {
        return "type " + (crossed ? "B" : "A") + " breakout 1:" + branches;
    }

    public int lanesPerBranch() {
        return trunk.type().transmitters() / branches;
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>();
        ends.add(End.plug("trunk", trunk));
        for (int i = 1; i <= branches; i++) {
            ends.add(End.plug(Integer.toString(i), branch));
        }
        return ends;
    }

    @Override
    public List<Spot> through(Spot spot) {
        return spot.end() == TRUNK ? toBranch(spot.position()) : toTrunk(spot);
    }

    private List<Spot> toBranch(int position) {
        int mirrored = trunk.type().positions() + 1 - position;
        boolean first = position < mirrored;
        int lane = Math.min(position, mirrored);
        if (lane > trunk.type().transmitters()) {
            return List.of();
        }
        int within = (lane - 1) % lanesPerBranch() + 1;
        int far = first == crossed ? branch.type().positions() + 1 - within : within;
        return List.of(new Spot((lane - 1) / lanesPerBranch() + 1, far));
    }

    private List<Spot> toTrunk(Spot spot) {
        int mirrored = branch.type().positions() + 1 - spot.position();
        boolean first = spot.position() < mirrored;
        int within = Math.min(spot.position(), mirrored);
        if (within > lanesPerBranch()) {
            return List.of();
        }
        int lane = (spot.end() - 1) * lanesPerBranch() + within;
        return List.of(new Spot(TRUNK, first == crossed ? trunk.type().positions() + 1 - lane : lane));
    }
}
