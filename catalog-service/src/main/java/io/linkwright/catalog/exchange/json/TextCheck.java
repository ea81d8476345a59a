package io.linkwright.catalog.exchange.json;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.kit.problem.Fault;

/** Refuses texts that no person typed: control characters, and halves of characters. */
final class TextCheck {

    static void check(JsonNode node, String at, List<Fault> faults) {
        if (node.isTextual() && !plain(node.textValue())) {
            faults.add(new Fault(at, "control-character", "The text holds a control character or half a character."));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), at + "/" + i, faults);
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            check(field.getValue(), at + "/" + field.getKey().replace("~", "~0").replace("/", "~1"), faults);
        }
    }

    private static boolean plain(String text) {
        return text.codePoints()
                .allMatch(c -> c >= ' ' && c != 0x7F && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                        || c == '\n' || c == '\t');
    }

    private TextCheck() {
    }
}
