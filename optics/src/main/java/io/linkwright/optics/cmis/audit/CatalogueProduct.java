package io.linkwright.optics.cmis.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The claims in a product of the catalogue, whose figures are objects with a value, and lie in {@code attributes} or beside it.
 */
final class CatalogueProduct {

    private static final Pattern HOST = Pattern.compile("(\\d{1,3})x(\\d{1,4})G-(NRZ|PAM4|LINEAR)");
    private static final Pattern FACE = Pattern.compile("(?:(\\d{1,2})x)?(MPO-12|MPO-16|LC|CS)(?:/(APC|UPC))?");

    private final JsonNode document;
    private final JsonNode figures;

    private CatalogueProduct(JsonNode document) {
        this.document = document;
        figures = document.path("attributes").isObject() ? document.path("attributes") : document;
    }

    static ClaimsReading claims(JsonNode document, boolean branch) {
        return switch (document.path("kind").asText()) {
            case "TRANSCEIVER" -> new ClaimsReading(new CatalogueProduct(document).transceiver(), List.of());
            case "CABLE_ASSEMBLY" -> new ClaimsReading(new CatalogueProduct(document).assembly(branch), List.of());
            case "FIBRE_CABLE" ->
                ClaimsReading.fault(document.path("partNumber").asText() + " is a fibre cable, which has no memory.");
            default -> ClaimsReading.fault("A product of kind " + document.path("kind").asText() + " is not known.");
        };
    }

    private PartClaims transceiver() {
        Matcher host = match(HOST, text(figures, "host"));
        Matcher face = match(FACE, text(figures, "connector"));
        Map<String, Double> reach = reach();
        String retiming = text(figures, "retiming");
        return new PartClaims(name(), aliases(), vendor(), text(figures, "formFactor"), text(figures, "topStyle"),
                host == null ? null : Integer.valueOf(host.group(1)), host == null ? null : Integer.valueOf(host.group(2)),
                texts(figures.path("applications").path("value")), face == null ? null : face.group(2),
                face == null ? null : face.group(1) == null ? 1 : Integer.valueOf(face.group(1)),
                face == null ? null : polish(face), number(figures, "maxPowerW"),
                reach.isEmpty() ? null : reach.containsKey("OS2") ? "SMF" : "MMF", reach, text(figures, "wavelengthNm"),
                texts(figures.path("protocols").path("value")),
                host != null && host.group(3).equals("LINEAR") || "LPO".equals(retiming) ? Boolean.TRUE
                        : retiming == null ? null : Boolean.FALSE,
                null, null);
    }

    /**
     * Duplex connectors are square-cut unless the document says otherwise, as the catalogue has it; of an MPO nothing is
     * assumed.
     */
    private static String polish(Matcher face) {
        return face.group(3) != null ? face.group(3) : face.group(2).startsWith("MPO") ? null : "UPC";
    }

    private PartClaims assembly(boolean branch) {
        JsonNode end = figures.path(branch ? "branchEnd" : "trunkEnd");
        Matcher host = match(HOST, text(end, "host"));
        String medium = text(figures, "medium");
        // Linear amplified copper is written as passive by the tables of codes, so nothing is claimed of its medium.
        String media = "COPPER_PASSIVE".equals(medium) ? "PASSIVE_COPPER"
                : "AEC".equals(medium) || "AOC".equals(medium) ? "ACTIVE_CABLE"
                        : null;
        return new PartClaims(name(), aliases(), vendor(), text(end, "formFactor"), text(end, "topStyle"),
                host == null ? null : Integer.valueOf(host.group(1)), host == null ? null : Integer.valueOf(host.group(2)),
                List.of(),
                "NONE", 1, null, number(end, "maxPowerW"), media, Map.of(), null,
                texts(figures.path("protocols").path("value")), null,
                number(figures, "lengthMinM"), number(figures, "lengthMaxM"));
    }

    private String name() {
        return document.path("partNumber").asText();
    }

    private List<String> aliases() {
        return texts(document.path("aliases"));
    }

    private String vendor() {
        String vendor = document.path("vendor").asText("");
        return vendor.isEmpty() || vendor.equals("several") ? null : vendor;
    }

    private Map<String, Double> reach() {
        Map<String, Double> reach = new TreeMap<>();
        figures.path("reachM").properties().forEach(each -> {
            if (each.getValue().path("value").isNumber()) {
                reach.put(each.getKey(), each.getValue().path("value").asDouble());
            }
        });
        return reach;
    }

    private static String text(JsonNode figures, String field) {
        JsonNode value = figures.path(field).path("value");
        return value.isTextual() ? value.asText() : null;
    }

    private static Double number(JsonNode figures, String field) {
        JsonNode value = figures.path(field).path("value");
        return value.isNumber() ? value.asDouble() : null;
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    private static Matcher match(Pattern form, String text) {
        Matcher matcher = text == null ? null : form.matcher(text);
        return matcher != null && matcher.matches() ? matcher : null;
    }
}
