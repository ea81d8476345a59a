package io.linkwright.catalog.room;

import java.util.List;

import io.linkwright.contracts.consultation.ClusterRequest.Room;

/** Row and position of every chassis of one role; both count from 0. */
record Racks(int[] row, int[] position) {

    static final String NODE = "node";
    /** Those nearest to the middle of the fabric first. */
    static final List<String> SWITCHES = List.of("core", "spine", "leaf");
    private static final int SWITCHES_PER_RACK = 8;

    static Racks of(int count) {
        return new Racks(new int[count], new int[count]);
    }

    void put(int chassis, int row, int position) {
        this.row[chassis] = row;
        this.position[chassis] = position;
    }

    static int switchesPerRack(Room room) {
        return room.switchesPerRack() == null ? SWITCHES_PER_RACK : room.switchesPerRack();
    }

    static int ceil(int number, int perUnit) {
        return (number + perUnit - 1) / perUnit;
    }
}
