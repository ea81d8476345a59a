package io.linkwright.catalog.room;

import java.util.HashMap;
import java.util.Map;

import io.linkwright.contracts.consultation.ClusterRequest.Room;

/**
 * Every row holds an even share of the servers, leaves, spines and cores, each in {@link ChassisOrder}, so that leaves
 * stand near their nodes: of {@code n} chassis in {@code R} rows, row {@code r} holds those from {@code n r / R} up to but
 * without {@code n (r + 1) / R}, rounded down. Racks of servers start at the beginning of the row, racks of switches are its
 * last ones: leaves first, then spines, then cores. There are as few rows as that allows.
 */
final class EndOfRow {

    static Placement place(Room room, ChassisOrder chassis) {
        int nodes = chassis.count(Racks.NODE);
        int racks = Racks.ceil(nodes, room.nodesPerRack())
                + Racks.ceil(chassis.switches(), Racks.switchesPerRack(room));
        int most = Math.max(nodes, chassis.switches());
        for (int rows = Racks.ceil(racks, room.racksPerRow()); rows <= most; rows = next(rows, most)) {
            if (fits(room, chassis, rows)) {
                return filled(room, chassis, rows);
            }
        }
        return new Placement.NoPlace("A row of " + room.racksPerRow() + (room.racksPerRow() == 1 ? " rack" : " racks")
                + " cannot hold servers and, at its end, their switches.",
                "With a rack more in each row, or the switches in the middle of the room, the racks find their places.");
    }

    /** One more; in a very large room a hundredth more, so that the search stays short. */
    private static int next(int rows, int most) {
        return rows == most ? most + 1 : Math.min(most, rows + 1 + rows / 100);
    }

    private static boolean fits(Room room, ChassisOrder chassis, int rows) {
        for (int row = 0; row < rows; row++) {
            int switches = 0;
            for (String role : Racks.SWITCHES) {
                switches += share(chassis, role, row, rows);
            }
            if (Racks.ceil(share(chassis, Racks.NODE, row, rows), room.nodesPerRack())
                    + Racks.ceil(switches, Racks.switchesPerRack(room)) > room.racksPerRow()) {
                return false;
            }
        }
        return true;
    }

    private static int share(ChassisOrder chassis, String role, int row, int rows) {
        int count = chassis.count(role);
        return from(count, row + 1, rows) - from(count, row, rows);
    }

    private static int from(int count, int row, int rows) {
        return (int) ((long) count * row / rows);
    }

    private static RoomLengths filled(Room room, ChassisOrder chassis, int rows) {
        Map<String, Racks> places = new HashMap<>();
        places.put(Racks.NODE, Racks.of(chassis.count(Racks.NODE)));
        Racks.SWITCHES.forEach(role -> places.put(role, Racks.of(chassis.count(role))));
        for (int row = 0; row < rows; row++) {
            fill(room, chassis, places, row, rows);
        }
        return new RoomLengths(room, places);
    }

    private static void fill(Room room, ChassisOrder chassis, Map<String, Racks> places, int row, int rows) {
        int nodes = chassis.count(Racks.NODE);
        int first = from(nodes, row, rows);
        for (int node = first; node < from(nodes, row + 1, rows); node++) {
            places.get(Racks.NODE).put(node, row, (node - first) / room.nodesPerRack());
        }
        int switches = 0;
        for (int i = Racks.SWITCHES.size() - 1; i >= 0; i--) {
            switches += share(chassis, Racks.SWITCHES.get(i), row, rows);
        }
        int start = room.racksPerRow() - Racks.ceil(switches, Racks.switchesPerRack(room));
        int placed = 0;
        for (int i = Racks.SWITCHES.size() - 1; i >= 0; i--) {
            String role = Racks.SWITCHES.get(i);
            int count = chassis.count(role);
            for (int next = from(count, row, rows); next < from(count, row + 1, rows); next++, placed++) {
                places.get(role).put(chassis.of(role)[next], row, start + placed / Racks.switchesPerRack(room));
            }
        }
    }

    private EndOfRow() {
    }
}
