package io.linkwright.catalog.room;

import java.util.Map;

import io.linkwright.contracts.consultation.ClusterRequest.Room;

/**
 * The length of every cable of a fabric, from where its chassis stand. A cable goes up to the tray, along it, and down again:
 * twice the tray's height, the racks between both ends times their pitch, the rows between them times theirs, and the slack.
 * There is a tray across the rows at every rack. A cable within a rack goes up and down as well. Immutable after construction.
 */
public final class RoomLengths implements Placement {

    private final Room room;
    private final Map<String, Racks> places;

    RoomLengths(Room room, Map<String, Racks> places) {
        this.room = room;
        this.places = Map.copyOf(places);
    }

    /** Whether chassis of that role have a place in the room. */
    public boolean places(String role) {
        Racks racks = places.get(role);
        return racks != null && racks.row().length > 0;
    }

    /**
     * @param nearRole such as {@code node}
     * @param farRole such as {@code leaf}
     * @throws IllegalArgumentException when one of them has no place
     */
    public TierRuns between(String nearRole, String farRole) {
        if (!places(nearRole) || !places(farRole)) {
            throw new IllegalArgumentException("no places for " + nearRole + " and " + farRole);
        }
        return new TierRuns(room, places.get(nearRole), places.get(farRole));
    }

    /** As {@link TierRuns#lengthM}; take {@link #between} once for many links. */
    public double lengthM(String nearRole, String farRole, int nearChassis, int farChassis) {
        return between(nearRole, farRole).lengthM(nearChassis, farChassis);
    }

    /** Row and position of a chassis, both from 0. */
    int[] at(String role, int chassis) {
        Racks racks = places.get(role);
        return new int[] { racks.row()[chassis], racks.position()[chassis] };
    }
}
