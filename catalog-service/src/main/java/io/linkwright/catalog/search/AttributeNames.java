package io.linkwright.catalog.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How attributes of a document are called, what they are measured in, and which come first. */
final class AttributeNames {

    private static final Map<String, String> TITLES = Map.ofEntries(Map.entry("formFactor", "Form factor"),
            Map.entry("topStyle", "Top"), Map.entry("host", "Host lanes"), Map.entry("applications", "Ways to run it"),
            Map.entry("connector", "Connector"), Map.entry("reachM", "Reach"), Map.entry("wavelengthNm", "Wavelength"),
            Map.entry("typicalPowerW", "Typical power"), Map.entry("maxPowerW", "Highest power"),
            Map.entry("lowPowerW", "Low-power mode"), Map.entry("passLatencyNs", "Latency through it, one way"),
            Map.entry("caseTempMinC", "Lowest case temperature"), Map.entry("caseTempMaxC", "Highest case temperature"),
            Map.entry("protocols", "Protocols"), Map.entry("ports", "Classes of ports"), Map.entry("medium", "Medium"),
            Map.entry("lengthMinM", "Shortest length"), Map.entry("lengthMaxM", "Longest length"),
            Map.entry("lengthM", "Length"), Map.entry("trunkEnd", "Trunk plug"), Map.entry("branchEnd", "Branch plug"),
            Map.entry("trunkConnector", "Trunk connector"), Map.entry("branchConnector", "Branch connector"));
    private static final Map<String, String> UNITS = Map.of("W", "W", "M", "m", "Ns", "ns", "Nm", "nm", "C", "°C", "Db", "dB",
            "Gbps", "Gbit/s");
    private static final List<String> FIRST = List.of("kind", "vendor", "description", "aliases", "lifecycle", "successor",
            "family", "formFactor", "topStyle", "host", "applications", "retiming", "medium", "standard", "grade", "connector",
            "trunkConnector", "branchConnector", "polarity", "branches", "trunkEnd", "branchEnd", "reachM", "lengthM",
            "lengthMinM", "lengthMaxM", "wavelengthNm", "maxPowerW", "typicalPowerW", "lowPowerW", "passLatencyNs",
            "caseTempMinC", "caseTempMaxC", "protocols", "ports");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final String LAST = "notes";

    /** What every part has first, then from the cage to the fibre and the power; attributes of later days and notes last. */
    static final Comparator<String> ORDER = Comparator.comparingInt(AttributeNames::place)
            .thenComparing(Comparator.naturalOrder());

    private static int place(String path) {
        String top = path.substring(0, path.indexOf('.') < 0 ? path.length() : path.indexOf('.'));
        int place = FIRST.indexOf(top);
        return place >= 0 ? place : top.equals(LAST) ? Integer.MAX_VALUE : FIRST.size();
    }

    /** Such as {@code Reach, OM4} for {@code reachM.OM4}. */
    static String title(String path) {
        StringBuilder title = new StringBuilder();
        for (String name : path.split("\\.")) {
            String words = TITLES.getOrDefault(name, spelled(name));
            title.append(
                    title.length() == 0 ? words : ", " + (TITLES.containsKey(name) ? words.toLowerCase(Locale.ROOT) : words));
        }
        return title.toString();
    }

    private static String spelled(String name) {
        if (name.equals(name.toUpperCase(Locale.ROOT))) {
            return name;
        }
        String words = String.join(" ", HUMP.split(name)).toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** By the ending of a name in the path; null when none is a unit. */
    static String unit(String path) {
        for (String name : path.split("\\.")) {
            String[] words = HUMP.split(name);
            String unit = words.length < 2 ? null : UNITS.get(words[words.length - 1]);
            if (unit != null) {
                return unit;
            }
        }
        return null;
    }

    private AttributeNames() {
    }
}
