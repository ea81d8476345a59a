package io.linkwright.optics.cmis.decode;

import io.linkwright.optics.cmis.code.LaneInterface;

/**
 * One way to run the module (an application descriptor).
 *
 * @param number 1 to 15, the AppSel code
 * @param mediaType what table the media code is of
 * @param hostLanes as the descriptor says
 * @param mediaLanes as the descriptor says
 * @param hostAssignment bit n set: it can start at host lane n + 1
 * @param mediaAssignment the same of media lanes; -1 when page 01h is not at hand
 */
public record Application(int number, int hostCode, int mediaCode, int mediaType, int hostLanes, int mediaLanes,
        int hostAssignment, int mediaAssignment) {

    public LaneInterface host() {
        return LaneInterface.host(hostCode);
    }

    public LaneInterface media() {
        return LaneInterface.media(mediaType, mediaCode);
    }

    /** How many of these run at once: one for each place it can start at. */
    public int instances() {
        return Integer.bitCount(hostAssignment);
    }
}
