package io.linkwright.catalog.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of a fabric's chassis. Those of the first fabric carry its name only where there is another. */
final class FabricNames {

    private static final int LONGEST = 24;
    private static final Map<String, String> CODES = Map.of("node", "N", "leaf", "L", "spine", "S", "core", "C",
            "storage-switch", "T", "uplink-switch", "U");
    private static final Map<String, String> SHOWN = Map.of("storage-switch", "switch", "uplink-switch", "uplink");

    private final String prefix;
    private final String flag;

    private FabricNames(String prefix, String flag) {
        this.prefix = prefix;
        this.flag = flag;
    }

    /** One for each fabric, in order. */
    static List<FabricNames> of(List<String> fabrics) {
        List<FabricNames> names = new ArrayList<>();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < fabrics.size(); i++) {
            String slug = slug(fabrics.get(i));
            String prefix = slug.isEmpty() || taken.contains(slug) ? "fabric-" + (i + 1) : slug;
            taken.add(prefix);
            names.add(i == 0 ? new FabricNames("", "") : new FabricNames(prefix + "-", "F" + (i + 1) + "."));
        }
        return names;
    }

    /** What of a name can stand in a host name: small letters, digits and hyphens. */
    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        slug = slug.substring(0, Math.min(slug.length(), LONGEST));
        return slug.replaceAll("^-+|-+$", "");
    }

    /**
     * @param perPlane 0 where there is one plane only
     * @param managersFrom number of the first chassis that is a fabric manager
     */
    ChassisNames chassis(String role, int count, int perPlane, int managersFrom) {
        String shown = SHOWN.getOrDefault(role, role);
        return ChassisNames.of(prefix, shown + "-", CODES.getOrDefault(role, shown.toUpperCase(Locale.ROOT)), count, perPlane,
                managersFrom);
    }

    /** Before both ends on a cable flag; empty for the first fabric. */
    String flag() {
        return flag;
    }
}
