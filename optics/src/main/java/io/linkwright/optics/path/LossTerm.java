package io.linkwright.optics.path;

/**
 * One share of a lane's loss.
 *
 * @param element index of the element it belongs to; of a connection the one that holds the face or sleeve
 * @param withinChannel false for the connection at a module's face, which IEEE 802.3 counts with the transmitter and the
 *        receiver and not with the channel (recalled, not read)
 */
public record LossTerm(Kind kind, int element, double lossDb, boolean withinChannel) {

    public enum Kind {
        FIBRE,
        CONNECTION,
        SPLITTING
    }
}
