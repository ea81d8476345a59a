package io.linkwright.optics.waveform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * What is to be known of a capture beside its samples: a JSON object with any of {@code samplesPerSymbol}, {@code baud},
 * {@code unit} (W, mW, uW), {@code darkLevel}, {@code sigmaS}, {@code filtered}. Empty where nothing is said.
 */
public record CaptureDescription(OptionalDouble samplesPerSymbol, OptionalDouble baud, PowerUnit unit, OptionalDouble darkLevel,
        OptionalDouble sigmaS, boolean filtered) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<String> KNOWN = List.of("samplesPerSymbol", "baud", "unit", "darkLevel", "sigmaS", "filtered");

    /** Nothing is said. */
    public static final CaptureDescription NONE = new CaptureDescription(OptionalDouble.empty(), OptionalDouble.empty(),
            PowerUnit.ARBITRARY, OptionalDouble.empty(), OptionalDouble.empty(), false);

    /** A description that was read, or all its faults. */
    public sealed interface Answer {

        record Known(CaptureDescription description) implements Answer {
        }

        record Faulty(List<WaveformFault> faults) implements Answer {
        }
    }

    /** @param json at most a few kilobytes; bad content is answered, never thrown */
    public static Answer of(byte[] json) {
        List<WaveformFault> faults = new ArrayList<>();
        try {
            JsonNode tree = MAPPER.readTree(json);
            if (tree == null || !tree.isObject()) {
                return new Answer.Faulty(List.of(new WaveformFault("not-an-object", "", "The description is no JSON object.")));
            }
            tree.fieldNames().forEachRemaining(name -> {
                if (!KNOWN.contains(name)) {
                    faults.add(new WaveformFault("unknown-field", "/" + name, "known are " + String.join(", ", KNOWN) + "."));
                }
            });
            PowerUnit unit = unit(tree.path("unit"), faults);
            if (tree.has("filtered") && !tree.get("filtered").isBoolean()) {
                faults.add(new WaveformFault("not-a-truth-value", "/filtered", "true or false is wanted."));
            }
            CaptureDescription description = new CaptureDescription(number(tree, "samplesPerSymbol", true, faults),
                    number(tree, "baud", true, faults), unit, number(tree, "darkLevel", false, faults),
                    number(tree, "sigmaS", false, faults), tree.path("filtered").asBoolean());
            return faults.isEmpty() ? new Answer.Known(description) : new Answer.Faulty(List.copyOf(faults));
        } catch (JsonProcessingException e) {
            return new Answer.Faulty(List.of(new WaveformFault("not-json",
                    String.format(Locale.ROOT, "line %d, column %d", e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr()),
                    "this is no JSON.")));
        } catch (java.io.IOException e) {
            return new Answer.Faulty(List.of(new WaveformFault("not-json", "", "This is no JSON: " + e.getMessage())));
        }
    }

    private static PowerUnit unit(JsonNode node, List<WaveformFault> faults) {
        if (node.isMissingNode()) {
            return PowerUnit.ARBITRARY;
        }
        for (PowerUnit unit : PowerUnit.values()) {
            if (unit.symbol().toLowerCase(Locale.ROOT).equals(node.asText().toLowerCase(Locale.ROOT))) {
                return unit;
            }
        }
        faults.add(new WaveformFault("unknown-unit", "/unit", "W, mW, uW or a.u. is wanted."));
        return PowerUnit.ARBITRARY;
    }

    private static OptionalDouble number(JsonNode tree, String field, boolean positive, List<WaveformFault> faults) {
        JsonNode node = tree.path(field);
        if (node.isMissingNode()) {
            return OptionalDouble.empty();
        }
        double value = node.asDouble(Double.NaN);
        if (!node.isNumber() || !Double.isFinite(value) || positive && value <= 0) {
            faults.add(new WaveformFault("not-a-number", "/" + field,
                    positive ? "a number above 0 is wanted." : "a number is wanted."));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(value);
    }
}
