package io.linkwright.gateway.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;

/**
 * Numbers beyond what any field can hold. The schema library compares whole numbers as 64-bit ones, so that 2^64 + 128
 * written with an exponent would count as 128; they are found here before it looks.
 */
final class HugeNumbers {

    private static final int MOST_DIGITS = 18;

    /** A fault for each number of more than 18 digits before the point. */
    static List<Fault> faults(JsonNode document) {
        List<Fault> faults = new ArrayList<>();
        collect(document, "", faults);
        return faults;
    }

    private static void collect(JsonNode node, String pointer, List<Fault> faults) {
        if (node.isObject()) {
            node.properties().forEach(field -> collect(field.getValue(),
                    pointer + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), faults));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, faults);
            }
        } else if (node.isNumber() && isHuge(node.decimalValue())) {
            boolean negative = node.decimalValue().signum() < 0;
            faults.add(new Fault(pointer, negative ? "too-small" : "too-large",
                    "The value must have no more than " + MOST_DIGITS + " digits before the point."));
        }
    }

    private static boolean isHuge(BigDecimal value) {
        return (long) value.precision() - value.scale() > MOST_DIGITS;
    }

    private HugeNumbers() {
    }
}
