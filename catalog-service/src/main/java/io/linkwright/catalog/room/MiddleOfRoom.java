package io.linkwright.catalog.room;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

import io.linkwright.contracts.consultation.ClusterRequest.Room;

/**
 * The room has as many rows as its racks fill. Of all places, those with the shortest way along the trays to the middle of the
 * room take the racks of switches: cores innermost, then spines, then leaves, each in {@link ChassisOrder}; at equal
 * ways the lower row and then the lower position comes first. Racks of servers take the other places row by row.
 */
final class MiddleOfRoom {

    static RoomLengths place(Room room, ChassisOrder chassis) {
        int nodes = chassis.count(Racks.NODE);
        int switchRacks = Racks.ceil(chassis.switches(), Racks.switchesPerRack(room));
        int racks = Racks.ceil(nodes, room.nodesPerRack()) + switchRacks;
        int rows = Racks.ceil(racks, room.racksPerRow());
        int[] byDistance = byDistance(room, rows);
        boolean[] taken = new boolean[byDistance.length];
        Map<String, Racks> places = new HashMap<>();
        int placed = 0;
        for (String role : Racks.SWITCHES) {
            Racks here = Racks.of(chassis.count(role));
            for (int switchNumber : chassis.of(role)) {
                int place = byDistance[placed / Racks.switchesPerRack(room)];
                taken[place] = true;
                here.put(switchNumber, place / room.racksPerRow(), place % room.racksPerRow());
                placed++;
            }
            places.put(role, here);
        }
        places.put(Racks.NODE, nodes(room, nodes, taken));
        return new RoomLengths(room, places);
    }

    private static int[] byDistance(Room room, int rows) {
        double middleRow = (rows - 1) / 2.0;
        double middlePosition = (room.racksPerRow() - 1) / 2.0;
        int places = rows * room.racksPerRow();
        double[] way = new double[places];
        for (int place = 0; place < places; place++) {
            way[place] = Math.abs(place / room.racksPerRow() - middleRow) * room.rowPitchM()
                    + Math.abs(place % room.racksPerRow() - middlePosition) * room.rackPitchM();
        }
        return IntStream.range(0, places).boxed()
                .sorted(Comparator.<Integer> comparingDouble(place -> way[place]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue).toArray();
    }

    private static Racks nodes(Room room, int nodes, boolean[] taken) {
        Racks here = Racks.of(nodes);
        int place = -1;
        for (int node = 0; node < nodes; node++) {
            if (node % room.nodesPerRack() == 0) {
                do {
                    place++;
                } while (taken[place]);
            }
            here.put(node, place / room.racksPerRow(), place % room.racksPerRow());
        }
        return here;
    }

    private MiddleOfRoom() {
    }
}
