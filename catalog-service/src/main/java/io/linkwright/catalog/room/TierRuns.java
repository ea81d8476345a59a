package io.linkwright.catalog.room;

import io.linkwright.catalog.topology.Wiring;
import io.linkwright.contracts.consultation.ClusterRequest.Room;

/** The runs between two roles. */
public final class TierRuns {

    private final int[] nearRow;
    private final int[] nearPosition;
    private final int[] farRow;
    private final int[] farPosition;
    private final double rackPitchM;
    private final double rowPitchM;
    private final double endsM;

    TierRuns(Room room, Racks near, Racks far) {
        nearRow = near.row();
        nearPosition = near.position();
        farRow = far.row();
        farPosition = far.position();
        rackPitchM = room.rackPitchM();
        rowPitchM = room.rowPitchM();
        endsM = 2 * room.trayHeightM() + room.slackM();
    }

    /**
     * Length of the run between two chassis, slack and both ends included. To the millimetre, so that a run of just a stock
     * length is not longer than it by the last bit of an addition.
     *
     * @throws ArrayIndexOutOfBoundsException when there is no such chassis
     */
    public double lengthM(int nearChassis, int farChassis) {
        double metres = endsM + Math.abs(nearPosition[nearChassis] - farPosition[farChassis]) * rackPitchM
                + Math.abs(nearRow[nearChassis] - farRow[farChassis]) * rowPitchM;
        return Math.round(metres * 1000) / 1000.0;
    }

    /** The longest run that is wired; 0 when nothing is. */
    public double longestM(Wiring wiring) {
        double[] longest = new double[1];
        wiring.forEach((nearChassis, nearCage, nearPort, farChassis, farCage, farPort) -> longest[0] = Math.max(longest[0],
                lengthM(nearChassis, farChassis)));
        return longest[0];
    }

    /** The longest run between any two chassis of both roles: as far as any wiring can get. */
    public double furthestM() {
        double furthest = 0;
        // The longest way along two axes is found by the extremes of the sum and of the difference of both coordinates.
        for (int sign = -1; sign <= 1; sign += 2) {
            double[] near = extremes(nearRow, nearPosition, sign);
            double[] far = extremes(farRow, farPosition, sign);
            furthest = Math.max(furthest, Math.max(near[1] - far[0], far[1] - near[0]));
        }
        return Math.round((endsM + furthest) * 1000) / 1000.0;
    }

    private double[] extremes(int[] row, int[] position, int sign) {
        double[] extremes = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
        for (int i = 0; i < row.length; i++) {
            double along = row[i] * rowPitchM + sign * position[i] * rackPitchM;
            extremes[0] = Math.min(extremes[0], along);
            extremes[1] = Math.max(extremes[1], along);
        }
        return extremes;
    }
}
