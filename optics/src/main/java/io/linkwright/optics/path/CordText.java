package io.linkwright.optics.path;

import java.util.Locale;

import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Pins;

/** Cords in words, exact enough to order by. */
final class CordText {

    static String of(Cord cord) {
        String ends = cord.near().equals(cord.far()) ? half(cord.near()) + " at both ends"
                : half(cord.near()) + " at the near end, " + half(cord.far()) + " at the far end";
        return String.format(Locale.ROOT, "%s, %s, %d fibres, %s m, %s", cord.label(), cord.grade(), cord.fibres(),
                metres(cord.lengthM()), ends);
    }

    static String half(Connector half) {
        return half.label() + (half.pins() == Pins.NONE ? "" : half.pins() == Pins.PINNED ? " with pins" : " without pins");
    }

    private static String metres(double lengthM) {
        return lengthM == Math.rint(lengthM) ? Long.toString((long) lengthM) : Double.toString(lengthM);
    }

    private CordText() {
    }
}
