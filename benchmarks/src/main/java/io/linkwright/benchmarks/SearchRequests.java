package io.linkwright.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Addresses as buyers ask them, each with the page of the floor that stands against it. */
final class SearchRequests {

    private static final List<String> FACETS = List.of("kind=TRANSCEIVER", "kind=CABLE_ASSEMBLY", "kind=FIBRE_CABLE",
            "formFactor=OSFP", "formFactor=QSFP-DD", "formFactor=QSFP112", "formFactor=QSFP-DD800", "pmd=400GBASE-DR4",
            "pmd=400GBASE-SR4", "pmd=400GBASE-FR4", "pmd=400GBASE-DR4-2", "topStyle=FINNED", "topStyle=FLAT",
            "connector=1xMPO-12/APC", "connector=2xMPO-12/APC", "connector=1xLC/UPC", "media=SINGLE_MODE", "media=MULTIMODE",
            "media=COPPER_PASSIVE", "media=AOC", "lifecycle=ACTIVE", "lifecycle=END_OF_LIFE", "temperatureGrade=INDUSTRIAL",
            "temperatureGrade=COMMERCIAL", "retiming=DSP", "retiming=LPO", "hostLanes=8x100G-PAM4", "hostLanes=4x100G-PAM4",
            "hostLanes=8x50G-PAM4", "breakout=2", "breakout=4", "vendor=NVIDIA", "vendor=Kestrel", "vendor=Borealis",
            "confidence=SOURCED");
    private static final List<String> WORDS = List.of("finned", "fineed", "twin prot", "single-mode", "multimode 100 m",
            "mpo-16", "lpo", "flat top", "dac", "active copper", "400g-dr4", "QSPF112", "splitter", "800g", "gearbox");
    private static final List<String> SORTS = List.of("power", "-power", "reach", "-reach", "-partNumber");
    private static final List<String> PLATFORMS = List.of("QM9700", "SN5600", "SN4700", "DGX-H100", "MCX75310AAS-NEAT");
    private static final List<String> FORM_FACTORS = List.of("OSFP", "QSFP-DD", "QSFP112", "QSFP-DD800");

    private final List<String> partNumbers;
    private final Random random = new Random(7);
    private final int limit;

    SearchRequests(List<String> partNumbers, int limit) {
        this.partNumbers = partNumbers;
        this.limit = limit;
    }

    /** Hardly two of them alike: half with words, most with some facets, some with figures, a port or an order. */
    List<String> varied(int many) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            List<String> parameters = new ArrayList<>(List.of("limit=" + limit));
            if (random.nextBoolean()) {
                parameters.add("q=" + URLEncoder.encode(words(), UTF_8));
            }
            for (int facets = random.nextInt(4); facets > 0; facets--) {
                parameters.add(any(FACETS));
            }
            if (random.nextInt(4) == 0) {
                parameters.add("maxPowerW=" + (5 + random.nextInt(200) / 10.0));
            }
            if (random.nextInt(5) == 0) {
                parameters.add("reachMinM=" + (10 + random.nextInt(2000)));
            }
            if (random.nextInt(8) == 0) {
                parameters.add("fitsPlatform=" + any(PLATFORMS));
            }
            if (random.nextInt(3) == 0) {
                parameters.add("sort=" + any(SORTS));
            }
            addresses.add("/api/products/search?" + String.join("&", parameters.stream().distinct().toList()));
        }
        return addresses;
    }

    private String words() {
        if (random.nextInt(3) == 0) {
            return any(WORDS);
        }
        String number = any(partNumbers);
        int start = random.nextInt(Math.max(1, number.length() - 8));
        String fragment = number.substring(start, Math.min(number.length(), start + 5 + random.nextInt(6)));
        return fragment.chars().anyMatch(Character::isLetterOrDigit) ? fragment : number;
    }

    /** Pages of the bare endpoint from places all over the index. */
    List<String> pages(int many) {
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            addresses.add("/page?formFactor=" + any(FORM_FACTORS) + "&after=" + URLEncoder.encode(any(partNumbers), UTF_8)
                    + "&limit=" + limit);
        }
        return addresses;
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
