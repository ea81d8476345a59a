package io.linkwright.optics.connector;

/** How the fibres of a straight MPO cable are ordered from one plug to the other (TIA-568 types A, B and C). */
public enum Polarity {
    /** Position i to i, key up to key down. */
    A {
        @Override
        public int farPosition(int nearPosition, int positions) {
            return nearPosition;
        }
    },
    /** Position i to n + 1 - i, key up to key up. The one for parallel optics. */
    B {
        @Override
        public int farPosition(int nearPosition, int positions) {
            return positions + 1 - nearPosition;
        }
    },
    /** Neighbours swapped in pairs, for duplex links over a trunk. */
    C {
        @Override
        public int farPosition(int nearPosition, int positions) {
            return nearPosition % 2 == 0 ? nearPosition - 1 : nearPosition + 1;
        }
    };

    /**
     * @param nearPosition counted from 1
     * @param positions fibre positions of each plug
     * @return the position at the far plug, counted from 1
     */
    public abstract int farPosition(int nearPosition, int positions);

    /**
     * Whether every transmitter of a parallel module meets a receiver at the other end. A module transmits on the first
     * positions of its connector and receives on as many last ones.
     */
    public boolean meetsReceivers(ConnectorType type) {
        int firstReceiver = type.positions() - type.transmitters() + 1;
        for (int tx = 1; tx <= type.transmitters(); tx++) {
            if (farPosition(tx, type.positions()) < firstReceiver) {
                return false;
            }
        }
        return true;
    }
}
