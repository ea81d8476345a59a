package io.linkwright.optics.path;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.connector.Polarity;
import io.linkwright.optics.connector.Polish;

/** Elements of the tests' paths. */
final class Parts {

    static final Connector MPO12 = mpo12(Polish.APC, Pins.UNPINNED);
    static final Connector MPO12_PINNED = mpo12(Polish.APC, Pins.PINNED);
    static final Connector UPC12 = mpo12(Polish.UPC, Pins.UNPINNED);
    static final Connector UPC12_PINNED = mpo12(Polish.UPC, Pins.PINNED);
    static final Connector MPO16 = new Connector(ConnectorType.MPO_16, Polish.APC, Pins.UNPINNED);
    static final Connector LC = new Connector(ConnectorType.LC_DUPLEX, Polish.UPC, Pins.NONE);

    static Connector mpo12(Polish polish, Pins pins) {
        return new Connector(ConnectorType.MPO_12, polish, pins);
    }

    static OpticalModule dr4(String at) {
        return new OpticalModule(at, "DR4 " + at, MPO12_PINNED, 1, 4, 1, "400GBASE-DR4", false);
    }

    static OpticalModule dr4As4(String at) {
        return new OpticalModule(at, "4xDR " + at, MPO12_PINNED, 1, 4, 4, "100GBASE-DR", false);
    }

    /** A 100G-PAM4 multimode module with a flat face, as older trunks need it. */
    static OpticalModule flat4(String at) {
        return new OpticalModule(at, "SR4 " + at, UPC12_PINNED, 1, 4, 1, "400GBASE-SR4", true);
    }

    static OpticalModule dr8(String at, int links) {
        return new OpticalModule(at, "DR8 " + at, new Connector(ConnectorType.MPO_16, Polish.APC, Pins.PINNED), 1, 8, links,
                "800GBASE-DR8", false);
    }

    static OpticalModule dr1(String at) {
        return new OpticalModule(at, "DR1 " + at, LC, 1, 1, 1, "100GBASE-DR", false);
    }

    static Cord cord(String at, Polarity type) {
        return cord(at, type, MPO12, MPO12);
    }

    static Cord cord(String at, Polarity type, Connector near, Connector far) {
        return new Cord(at, false, type, near, far, near.type().positions(), 30, FibreGrade.OS2);
    }

    static Cord flatCord(String at, Polarity type, Connector near, Connector far) {
        return new Cord(at, false, type, near, far, 12, 30, FibreGrade.OM4);
    }

    static Cord trunk(String at, Polarity type) {
        return new Cord(at, true, type, MPO12, MPO12, 12, 100, FibreGrade.OS2);
    }

    static Cord duplex(String at, Polarity type) {
        return new Cord(at, false, type, LC, LC, 2, 3, FibreGrade.OS2);
    }

    static Adapter adapter(String at, Keys keys) {
        return new Adapter(at, ConnectorType.MPO_12, keys);
    }

    static Cassette cassette(String at, CassetteMethod method) {
        return new Cassette(at, method, MPO12_PINNED, LC);
    }

    private Parts() {
    }
}
