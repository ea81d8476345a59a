package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.List;

/**
 * Follows the state of the link and the uncorrectable codewords, row by row.
 *
 * <p>
 * Watching begins when the link is first up: training is no fault. Codewords that are lost beside a loss of the link belong to
 * it; others are a burst of their own, and bursts less than a minute apart are one.
 */
final class LinkWatch {

    /** Down for no longer than this is a flap; bursts no further apart than this are one. */
    static final double MINUTE_S = 60;
    private static final int KEPT = 10_000;

    private final boolean stateKnown;
    private final List<LinkEvent> events = new ArrayList<>();
    private int flaps;
    private int outages;
    private int bursts;
    private boolean watching;
    private boolean up = true;
    private double downSinceS;
    private double lastS = Double.NaN;
    private double codewords;
    private LinkEvent openBurst;

    LinkWatch(boolean stateKnown) {
        this.stateKnown = stateKnown;
        watching = !stateKnown;
    }

    /** @param state null where the row has none: as before */
    void row(double timeS, Boolean state, double lostCodewords) {
        boolean now = state == null ? up : state;
        if (!watching) {
            if (state != null && state) {
                watching = true;
                up = true;
                lastS = timeS;
            }
            return;
        }
        codewords += lostCodewords;
        if (now && up && lostCodewords > 0) {
            burst(timeS, lostCodewords);
        }
        if (up && !now) {
            boolean partOfTheDrop = openBurst != null && openBurst.toS() >= lastS;
            if (partOfTheDrop) {
                openBurst = null;
            }
            closeBurst();
            downSinceS = timeS;
        } else if (!up && now) {
            dropEnds(timeS);
        }
        up = now;
        lastS = timeS;
    }

    private void burst(double timeS, double lost) {
        double from = Double.isNaN(lastS) ? timeS : lastS;
        if (openBurst != null && from - openBurst.toS() <= MINUTE_S) {
            openBurst = LinkEvent.burst(openBurst.fromS(), timeS, openBurst.codewords() + lost);
        } else {
            closeBurst();
            openBurst = LinkEvent.burst(from, timeS, lost);
        }
    }

    private void closeBurst() {
        if (openBurst != null) {
            bursts++;
            keep(openBurst);
            openBurst = null;
        }
    }

    private void dropEnds(double timeS) {
        boolean flap = timeS - downSinceS <= MINUTE_S;
        if (flap) {
            flaps++;
        } else {
            outages++;
        }
        keep(new LinkEvent(flap ? LinkEvent.Kind.FLAP : LinkEvent.Kind.OUTAGE, downSinceS, timeS, 0));
    }

    private void keep(LinkEvent event) {
        if (events.size() < KEPT) {
            events.add(event);
        }
    }

    /** @param counter whose clears and wraps are told along; null where there is none */
    LinkRecord finish(CodewordCounter counter) {
        closeBurst();
        if (watching && !up) {
            outages++;
            keep(new LinkEvent(LinkEvent.Kind.OUTAGE, downSinceS, lastS, 0));
        }
        return new LinkRecord(stateKnown, stateKnown && watching, counter != null, flaps, outages, bursts, codewords,
                counter == null ? 0 : counter.clears(), counter == null ? 0 : counter.wraps(), events);
    }
}
