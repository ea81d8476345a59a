package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.connector.Connector;

/**
 * A box that divides the light of every fibre evenly among its branches, position for position; the same loss holds backwards.
 * Point-to-point Ethernet and InfiniBand have no use for one.
 *
 * @param ways branches
 * @param excessLossDb what it loses beyond the division
 */
public record PowerSplitter(String at, Connector face, int ways, double excessLossDb) implements Element {

    /** Index of the undivided end; branch i is end i. */
    public static final int TRUNK = 0;

    public PowerSplitter {
        requireNonNull(at, "at");
        requireNonNull(face, "face");
        if (ways < 2 || !(excessLossDb >= 0)) {
            throw new IllegalArgumentException("a power splitter has at least two ways and no gain");
        }
    }

    @Override
    public String label() {
        return "power splitter 1:" + ways;
    }

    @Override
    public List<End> ends() {
        List<End> ends = new ArrayList<>();
        ends.add(End.face("trunk", face));
        for (int i = 1; i <= ways; i++) {
            ends.add(End.face(Integer.toString(i), face));
        }
        return ends;
    }

    @Override
    public List<Spot> through(Spot spot) {
        if (spot.end() != TRUNK) {
            return List.of(new Spot(TRUNK, spot.position()));
        }
        List<Spot> all = new ArrayList<>();
        for (int way = 1; way <= ways; way++) {
            all.add(new Spot(way, spot.position()));
        }
        return all;
    }

    /** \(10 \log_{10} n\) and the excess: 3.01 dB and more for two ways. */
    @Override
    public double innerLossDb() {
        return 10 * Math.log10(ways) + excessLossDb;
    }
}
