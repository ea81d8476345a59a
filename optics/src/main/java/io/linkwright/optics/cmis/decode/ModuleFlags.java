package io.linkwright.optics.cmis.decode;

import java.util.ArrayList;
import java.util.List;

/**
 * The flags of the module as a whole. They are latched, and reading clears them: what a dump shows happened since the read
 * before.
 *
 * @param firmware byte 8 of the lower memory
 * @param monitors bytes 9 to 11, byte 9 lowest: four bits each of temperature, supply, aux 1 to 3 and custom
 */
public record ModuleFlags(int firmware, int monitors) {

    private static final List<String> MONITORS = List.of("temperature", "supply voltage", "aux 1", "aux 2", "aux 3", "custom");
    private static final List<String> LEVELS = List.of("high alarm", "low alarm", "high warning", "low warning");
    private static final List<String> FIRMWARE = List.of("module state changed", "module firmware error",
            "data path firmware error", "abnormal firmware");
    private static final int CHANGES_ONLY = 1;

    /** Names of those that are up, such as {@code temperature high warning}. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (int bit = 0; bit < FIRMWARE.size(); bit++) {
            if ((firmware >> bit & 1) != 0) {
                names.add(FIRMWARE.get(bit));
            }
        }
        for (int bit = 0; bit < MONITORS.size() * LEVELS.size(); bit++) {
            if ((monitors >> bit & 1) != 0) {
                names.add(MONITORS.get(bit / LEVELS.size()) + " " + LEVELS.get(bit % LEVELS.size()));
            }
        }
        return names;
    }

    /** Whether one is up that speaks of a fault or an alarm, not only of a change or a warning. */
    public boolean alarming() {
        return (firmware & ~CHANGES_ONLY & 0xf) != 0 || (monitors & 0x333333) != 0;
    }

    public boolean any() {
        return (firmware & 0xf & ~CHANGES_ONLY) != 0 || monitors != 0;
    }
}
