package io.linkwright.optics.cmis.decode;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.cmis.memory.Page;

/**
 * What a lane does (page 11h).
 *
 * @param lane 1 to 8 in bank 0, 9 to 16 in bank 1 and so on
 * @param dataPathState code of the data path's state
 * @param flags a bit for each of {@link #FLAGS}; latched, and cleared by reading
 * @param txPowerMicrowatt average, all modulation included; 0 when there is no light or no monitor
 * @param biasMa with the multiplier of page 01h, or 1 when that page is not at hand
 * @param rxPowerMicrowatt average, which is not the modulation amplitude
 * @param configStatus code of what became of the last configuration
 * @param appSel active application; 0 for none
 */
public record LaneState(int lane, int dataPathState, boolean rxOutputValid, boolean txOutputValid, int flags,
        double txPowerMicrowatt, double biasMa, double rxPowerMicrowatt, int configStatus, int appSel, int dataPath,
        boolean initPending) {

    /** The names of the flags in the order of the bytes 134 to 153. */
    public static final List<String> FLAGS = List.of("data path state changed", "Tx fault", "Tx loss of signal",
            "Tx loss of lock", "Tx adaptive equaliser failed", "Tx power high alarm", "Tx power low alarm",
            "Tx power high warning", "Tx power low warning", "bias high alarm", "bias low alarm", "bias high warning",
            "bias low warning", "Rx loss of signal", "Rx loss of lock", "Rx power high alarm", "Rx power low alarm",
            "Rx power high warning", "Rx power low warning", "Rx output changed");
    /** Power that one step short of darkness reads, by convention. */
    public static final double DARK_DBM = -40;
    private static final int FIRST_FLAG = 134;
    /** State changes and warnings. */
    private static final int NO_ALARM = 1 | 3 << 7 | 3 << 11 | 3 << 17 | 1 << 19;

    static List<LaneState> of(Page page, int bank, double biasStepMa) {
        LaneState[] lanes = new LaneState[8];
        for (int i = 0; i < lanes.length; i++) {
            int flags = 0;
            for (int flag = 0; flag < 20; flag++) {
                flags |= (page.u8(FIRST_FLAG + flag) >> i & 1) << flag;
            }
            int active = page.u8(206 + i);
            int nibble = (i & 1) * 4;
            lanes[i] = new LaneState(bank * 8 + i + 1, page.u8(128 + i / 2) >> nibble & 0xf, page.bit(132, i), page.bit(133, i),
                    flags, page.u16(154 + 2 * i) * 0.1, page.u16(170 + 2 * i) * biasStepMa, page.u16(186 + 2 * i) * 0.1,
                    page.u8(202 + i / 2) >> nibble & 0xf, active >> 4, active >> 1 & 7, page.bit(235, i));
        }
        return List.of(lanes);
    }

    /** Average Tx power in dBm; minus infinity when the monitor reads 0. */
    public double txPowerDbm() {
        return dbm(txPowerMicrowatt);
    }

    /** Average Rx power in dBm; minus infinity when the monitor reads 0. */
    public double rxPowerDbm() {
        return dbm(rxPowerMicrowatt);
    }

    public boolean activated() {
        return dataPathState == 4;
    }

    /** Names of the flags that are up. */
    public List<String> flagNames() {
        List<String> names = new ArrayList<>();
        for (int flag = 0; flag < FLAGS.size(); flag++) {
            if ((flags >> flag & 1) != 0) {
                names.add(FLAGS.get(flag));
            }
        }
        return names;
    }

    /** Whether a flag is up that speaks of a fault, a loss or an alarm, not only of a change or a warning. */
    public boolean alarming() {
        return (flags & ~NO_ALARM) != 0;
    }

    static double dbm(double microwatt) {
        return 10 * Math.log10(microwatt / 1000);
    }
}
