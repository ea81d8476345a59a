package io.linkwright.optics.path;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the light of every transmitter that is plugged in to where it ends. The light is followed through joints that are bad
 * for another reason (pins, polish), because where the fibres lead is worth knowing while those are mended.
 */
public final class Tracer {

    private final FibrePath path;
    private final List<Ray> rays = new ArrayList<>();
    /** Without a power splitter each place has one before and one after it, and light that starts at an end comes to one. */
    private final boolean mayLoop;

    private Tracer(FibrePath path) {
        this.path = path;
        mayLoop = path.elements().stream().anyMatch(PowerSplitter.class::isInstance);
    }

    /** In the order of elements, faces and lanes. */
    public static List<Ray> trace(FibrePath path) {
        Tracer tracer = new Tracer(path);
        for (int element = 0; element < path.elements().size(); element++) {
            if (path.element(element) instanceof OpticalModule module) {
                tracer.module(element, module);
            }
        }
        return tracer.rays;
    }

    private void module(int element, OpticalModule module) {
        for (int end = 0; end < module.faces(); end++) {
            if (path.opposite(new Port(element, end)) == null) {
                continue;
            }
            for (int lane = 1; lane <= module.lanesPerFace(); lane++) {
                follow(lane, new ArrayList<>(List.of(new Place(element, end, module.sends(lane)))));
            }
        }
    }

    /** From the last place of the way, which is about to leave its element. */
    private void follow(int lane, List<Place> way) {
        Place here = way.get(way.size() - 1);
        Port next = path.opposite(here.port());
        if (next == null) {
            end(lane, way, Arrival.OPEN_END);
            return;
        }
        if (!enters(path.end(here.port()), path.end(next))) {
            end(lane, way, Arrival.NO_CONNECTION);
            return;
        }
        Place there = new Place(next.element(), next.end(), here.position());
        boolean before = mayLoop && way.contains(there);
        way.add(there);
        if (before) {
            end(lane, way, Arrival.LOOP);
        } else if (path.element(next.element()) instanceof OpticalModule module) {
            end(lane, way, arrival(module, there));
        } else {
            through(lane, way, there);
        }
    }

    private void through(int lane, List<Place> way, Place there) {
        List<Spot> spots = path.element(there.element()).through(there.spot());
        if (spots.isEmpty()) {
            end(lane, way, Arrival.NO_FIBRE);
        }
        for (Spot spot : spots) {
            List<Place> branch = spots.size() == 1 ? way : new ArrayList<>(way);
            branch.add(new Place(there.element(), spot.end(), spot.position()));
            follow(lane, branch);
        }
    }

    private static Arrival arrival(OpticalModule module, Place place) {
        if (module.laneReceivedOn(place.position()) > 0) {
            return Arrival.RECEIVER;
        }
        return module.laneSentOn(place.position()) > 0 ? Arrival.TRANSMITTER : Arrival.DARK_POSITION;
    }

    private void end(int lane, List<Place> way, Arrival arrival) {
        rays.add(new Ray(lane, way, arrival));
    }

    /** Whether two ends go together at all: a plug into a face or a sleeve of its own type. */
    static boolean enters(End a, End b) {
        return a.type() == b.type() && (a.shape() == Shape.PLUG) != (b.shape() == Shape.PLUG);
    }
}
