package io.linkwright.optics.path;

/**
 * What a change to a path costs against the others, in no currency: a hand's turn, a part from the drawer, a part to be
 * ordered, a cable to be laid anew, a module. Only the order and the rough steps are meant.
 */
public enum Cost {
    TURN(1),
    ADAPTER(3),
    PATCH_CORD(10),
    BREAKOUT(20),
    CASSETTE(30),
    TRUNK(100),
    MODULE(300);

    private final int units;

    Cost(int units) {
        this.units = units;
    }

    public int units() {
        return units;
    }
}
