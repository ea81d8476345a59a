package io.linkwright.optics.path;

import static io.linkwright.optics.path.Keys.ALIGNED;
import static io.linkwright.optics.path.Keys.OPPOSED;

/**
 * How a cassette of one MPO-12 and six LC duplex ports is wired, by the connectivity methods of TIA-568.3. The adapters and
 * which cassettes make a pair are as published; that U1 and U2 pair the outer fibres (1 with 12, 2 with 11) is from memory.
 */
public enum CassetteMethod {
    /** Straight, neighbours paired, adapter key up to key down. Also the cassette of method C. */
    A(OPPOSED),
    /** Straight, neighbours paired, adapter key up to key up; the near one of a pair. */
    B1(ALIGNED),
    /** As B1 with its ports counted from the other side, so that port 1 answers to port 1. */
    B2(ALIGNED),
    /** Universal: outer fibres paired, adapter key up to key down; the same at both sides of a type B trunk. */
    U1(OPPOSED),
    /** Universal: outer fibres paired, adapter key up to key up; the same at both sides of a type B trunk. */
    U2(ALIGNED);

    static final int PORTS = 6;
    private static final int FIBRES = 12;

    private final Keys rear;

    CassetteMethod(Keys rear) {
        this.rear = rear;
    }

    /** The adapter at its back. */
    public Keys rear() {
        return rear;
    }

    /** Port (from 1) and duplex position that a position of the plug at the back leads to. */
    Spot front(int rearPosition) {
        int fibre = rear.meets(rearPosition, FIBRES);
        if (this == U1 || this == U2) {
            return fibre <= PORTS ? new Spot(fibre, 1) : new Spot(FIBRES + 1 - fibre, 2);
        }
        int port = (fibre + 1) / 2;
        return new Spot(this == B2 ? PORTS + 1 - port : port, fibre % 2 == 1 ? 1 : 2);
    }

    /** The inverse of {@link #front}. */
    int rearPosition(Spot front) {
        int fibre;
        if (this == U1 || this == U2) {
            fibre = front.position() == 1 ? front.end() : FIBRES + 1 - front.end();
        } else {
            int port = this == B2 ? PORTS + 1 - front.end() : front.end();
            fibre = 2 * port - (front.position() == 1 ? 1 : 0);
        }
        return rear.meets(fibre, FIBRES);
    }
}
