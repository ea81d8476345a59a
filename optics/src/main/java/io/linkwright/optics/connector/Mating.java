package io.linkwright.optics.connector;

import java.util.EnumSet;
import java.util.Set;

/** Whether a plug and a face fit together. */
public final class Mating {

    /**
     * Everything that is wrong with the connection; empty when it is sound. Pins and polish are compared only between halves
     * of the same type, because between different ones they mean nothing.
     */
    public static Set<MatingFault> faults(Connector face, Connector plug) {
        if (face.type() != plug.type()) {
            return EnumSet.of(MatingFault.DIFFERENT_TYPE);
        }
        EnumSet<MatingFault> faults = EnumSet.noneOf(MatingFault.class);
        if (face.polish() == null || plug.polish() == null) {
            faults.add(MatingFault.POLISH_UNKNOWN);
        } else if (face.polish() != plug.polish()) {
            faults.add(MatingFault.DIFFERENT_POLISH);
        }
        if (face.type().pinAligned() && face.pins() == plug.pins()) {
            faults.add(face.pins() == Pins.PINNED ? MatingFault.BOTH_PINNED : MatingFault.NEITHER_PINNED);
        }
        return faults;
    }

    private Mating() {
    }
}
