package io.linkwright.vetting.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An invented lot as a vetting bench would report it. Values are drawn around a plausible centre; the average power follows
 * from OMA and extinction ratio, so that the three agree as they would on a real transmitter.
 */
final class DemoLot {

    private static final String NOTE = "Invented for the demonstration: no such lot was ever measured.";

    private final String fileName;
    private final String lotNumber;
    private final String partNumber;
    private final long quantity;
    private final List<String> audits = new ArrayList<>();
    private final List<String> rows = new ArrayList<>();
    private final Map<String, Double> spoilt = new TreeMap<>();
    private final Random random;
    private int minute;

    DemoLot(String fileName, String lotNumber, String partNumber, long quantity) {
        this.fileName = fileName;
        this.lotNumber = lotNumber;
        this.partNumber = partNumber;
        this.quantity = quantity;
        this.random = new Random(lotNumber.hashCode());
        audits.add("null");
        audits.add("\"low-latency\"");
    }

    String fileName() {
        return fileName + ".json";
    }

    DemoLot audit(String overlay) {
        audits.add("\"" + overlay + "\"");
        return this;
    }

    /** Fixes one lane's TDECQ; its OMA follows, so that nothing else is wrong with the lane. */
    DemoLot spoil(int unit, int lane, double tdecqDb) {
        spoilt.put(unit + "/" + lane, tdecqDb);
        return this;
    }

    /** @param tdecqDb centre of the lot; @param erDb centre of the lot */
    DemoLot modules(int units, int lanes, double tdecqDb, double erDb) {
        for (int unit = 1; unit <= units; unit++) {
            for (int lane = 0; lane < lanes; lane++) {
                lane(unit, lane, tdecqDb, erDb);
            }
        }
        return this;
    }

    private void lane(int unit, int lane, double centreTdecqDb, double centreErDb) {
        double tdecq = spoilt.getOrDefault(unit + "/" + lane, rounded(around(centreTdecqDb, 0.18, 0.5)));
        double tecq = rounded(tdecq - 0.05 - 0.2 * random.nextDouble());
        double er = rounded(around(centreErDb, 0.15, 0.35));
        double oma = rounded(around(1.9, 0.2, 0.5));
        double ratio = Math.pow(10, er / 10);
        double average = rounded(oma - 10 * Math.log10(2 * (ratio - 1) / (ratio + 1)) + around(0, 0.05, 0.1));
        row(unit, lane, "tdecqDb", tdecq, "dB");
        row(unit, lane, "tecqDb", tecq, "dB");
        row(unit, lane, "erDb", er, "dB");
        row(unit, lane, "omaOuterDbm", oma, "dBm");
        row(unit, lane, "averagePowerDbm", average, "dBm");
        row(unit, lane, "rlm", Math.round(around(0.976, 0.005, 0.015) * 1e4) / 1e4, "ratio");
        minute++;
    }

    /** A day of full traffic at the highest inlet. */
    DemoLot soak(int units, double caseTemperatureC, double powerW) {
        for (int unit = 1; unit <= units; unit++) {
            row(unit, null, "caseTemperatureC", rounded(around(caseTemperatureC, 0.8, 2)), "°C");
            row(unit, null, "powerW", rounded(around(powerW, 0.1, 0.25)), "W");
            row(unit, null, "uncorrectableCodewords", 0, "count");
            row(unit, null, "linkFlaps", 0, "count");
            row(unit, null, "soakHours", 24, "h");
            row(unit, null, "berHotToRoomRatio", rounded(around(2.4, 0.4, 1)), "ratio");
            minute += 24 * 60;
        }
        return this;
    }

    DemoLot cables(int units, double lossDb) {
        for (int unit = 1; unit <= units; unit++) {
            row(unit, null, "matedPairLossDb", rounded(around(lossDb, 0.04, 0.1)), "dB");
            row(unit, null, "polarityFaults", 0, "count");
            row(unit, null, "endFacesNotApc", 0, "count");
            minute += 3;
        }
        return this;
    }

    private void row(int unit, Integer lane, String criterion, double value, String unitOfValue) {
        String text = value == Math.rint(value) && unitOfValue.equals("count") ? String.valueOf((long) value)
                : String.valueOf(value);
        rows.add(String.format(Locale.ROOT,
                "{\"serial\": \"%s-%04d\", %s\"criterion\": \"%s\", \"value\": %s, \"unit\": \"%s\", \"takenAt\": \"%s\", \"bench\": \"%s\"}",
                lotNumber, unit, lane == null ? "" : "\"lane\": " + lane + ", ", criterion, text, unitOfValue,
                java.time.Instant.parse("2026-03-02T08:00:00Z").plusSeconds(minute * 60L),
                lane == null ? "bench-2" : "bench-1"));
    }

    private double around(double centre, double deviation, double furthest) {
        return centre + Math.max(-furthest, Math.min(furthest, deviation * random.nextGaussian()));
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }

    String json() {
        return """
                {
                  "note": "%s",
                  "lot": {"lotNumber": "%s", "partNumber": "%s", "quantity": %d, "supplier": "Example Optics (invented)", "note": "%s"},
                  "measurements": [
                    %s
                  ],
                  "audits": [%s]
                }
                """
                .formatted(NOTE, lotNumber, partNumber, quantity, NOTE, String.join(",\n    ", rows),
                        String.join(", ", audits));
    }
}
