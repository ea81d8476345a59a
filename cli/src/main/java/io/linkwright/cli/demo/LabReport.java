package io.linkwright.cli.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.text.Numbers;

/** What the lab makes of a unit's waveform and of a lot's verdict, in a few lines. */
final class LabReport {

    private static final int DIGEST_SHOWN = 16;

    private LabReport() {
    }

    /** @param view a waveform with its analysis */
    static List<String> capture(JsonNode view) {
        List<String> lines = new ArrayList<>();
        lines.add("  capture      " + view.path("serial").asText() + ", lane " + view.path("lane").asText() + ": "
                + Numbers.count(view.path("bytes").asLong()) + " bytes of SSPRQ at "
                + text("%.3f GBd", view.path("options").path("baud").asDouble() / 1e9) + ", SHA-256 "
                + view.path("sha256").asText().substring(0, DIGEST_SHOWN) + "…");
        JsonNode figures = view.path("analysis").path("figures");
        JsonNode signal = figures.path("signal");
        lines.add("  TDECQ        " + text("%.2f dB (Ceq %.2f dB, K %.2f dB), RLM %.3f, outer OMA %.2f dBm",
                figures.path("tdecqDb").asDouble(), reading(view, "ceqDb"), reading(view, "tdecqMinusCeqDb"),
                signal.path("rlm").asDouble(), reading(view, "omaOuterDbm")));
        lines.add("  taps         " + stream(figures.path("equaliser").path("taps"))
                .map(tap -> text("%.4f", tap.asDouble())).collect(Collectors.joining(", ")));
        lines.add("  readings     " + view.path("readings").size() + ", which count in the audit of the lot");
        return lines;
    }

    /** @param view with its status */
    static List<String> certificate(JsonNode view) {
        JsonNode certificate = view.path("certificate");
        return List.of("  certificate  " + view.path("number").asText() + " (" + view.path("status").asText() + "): "
                + certificate.path("outcome").asText() + ", " + certificate.path("partNumber").asText() + ", lot "
                + certificate.path("lotNumber").asText() + ", "
                + certificate.path("verdict").path("profile").asText() + " and "
                + certificate.path("verdict").path("overlay").asText());
    }

    private static double reading(JsonNode view, String criterion) {
        return stream(view.path("readings")).filter(it -> it.path("criterion").asText().equals(criterion))
                .mapToDouble(it -> it.path("value").asDouble()).findFirst().orElse(Double.NaN);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
