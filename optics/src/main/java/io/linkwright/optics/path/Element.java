package io.linkwright.optics.path;

import java.util.List;

import io.linkwright.optics.budget.FibreGrade;

/** Something a path is made of. Immutable. */
public sealed interface Element permits OpticalModule, Cord, Adapter, Cassette, Conversion, Breakout, PowerSplitter {

    /** Where the user wrote it, such as a JSON pointer; goes into every finding about it. */
    String at();

    /** What it is in a few words, such as {@code type B patch cord}. */
    String label();

    /** Its ends, whose order never changes. */
    List<End> ends();

    /** Where light that enters at a spot leaves again: nowhere, at one spot, or behind a power splitter at several. */
    List<Spot> through(Spot spot);

    /** Loss on the way through, without the connections at its ends and without its fibre. */
    default double innerLossDb() {
        return 0;
    }

    /** Metres of fibre between its ends. */
    default double lengthM() {
        return 0;
    }

    /** Null for what has no length of fibre. */
    default FibreGrade grade() {
        return null;
    }
}
