package io.linkwright.catalog.room;

import static java.util.Objects.requireNonNull;

import java.util.Map;

import io.linkwright.contracts.catalog.Design.Layout;
import io.linkwright.contracts.consultation.ClusterRequest.Room;
import io.linkwright.contracts.consultation.ClusterRequest.SwitchPlacement;

/** Whether the chassis of a fabric find their places in the rows of a room. */
public sealed interface Placement permits RoomLengths, Placement.NoPlace {

    /**
     * @param why one sentence for the buyer, with the figures in it
     * @param nearest what would do
     */
    record NoPlace(String why, String nearest) implements Placement {

        public NoPlace {
            requireNonNull(why, "why");
            requireNonNull(nearest, "nearest");
        }
    }

    /**
     * Places the chassis; the same room and layout always give the same places.
     *
     * @param room with figures that make sense
     */
    static Placement of(Room room, Layout layout) {
        return of(room, ChassisOrder.of(layout));
    }

    /** @param chassis how many there are of the roles {@code node}, {@code leaf}, {@code spine} and {@code core} */
    static Placement of(Room room, Map<String, Integer> chassis) {
        return of(room, ChassisOrder.of(chassis));
    }

    private static Placement of(Room room, ChassisOrder chassis) {
        return room.switchPlacement() == SwitchPlacement.END_OF_ROW ? EndOfRow.place(room, chassis)
                : MiddleOfRoom.place(room, chassis);
    }
}
