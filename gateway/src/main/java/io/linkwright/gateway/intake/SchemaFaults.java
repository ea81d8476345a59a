package io.linkwright.gateway.intake;

import java.util.Map;

import com.networknt.schema.ValidationMessage;

import io.linkwright.kit.problem.Fault;

/** Puts what the validator found into the suite's words. A missing or unknown field is pointed at itself, not at its parent. */
final class SchemaFaults {

    /** Keyword of JSON Schema to code of the suite; a keyword that is not here is its own code. */
    private static final Map<String, String> CODES = Map.of("required", "missing", "additionalProperties", "unknown-field",
            "type", "wrong-type", "enum", "not-one-of", "minimum", "too-small", "exclusiveMinimum", "too-small", "maximum",
            "too-large", "maxLength", "too-long", "maxItems", "too-many", "pattern", "wrong-form");

    static Fault of(ValidationMessage message) {
        String keyword = message.getType();
        String code = CODES.getOrDefault(keyword, "minLength".equals(keyword) ? "empty" : keyword);
        return new Fault(pointer(message, keyword), code, sentence(message, keyword));
    }

    private static String pointer(ValidationMessage message, String keyword) {
        String place = message.getInstanceLocation().toString();
        boolean aboutChild = keyword.equals("required") || keyword.equals("additionalProperties");
        if (aboutChild && message.getProperty() != null) {
            return place + "/" + message.getProperty().replace("~", "~0").replace("/", "~1");
        }
        return place;
    }

    private static String sentence(ValidationMessage message, String keyword) {
        return switch (keyword) {
            case "required" -> "'" + message.getProperty() + "' is missing.";
            case "additionalProperties" -> "'" + message.getProperty() + "' is not a field of this object.";
            case "pattern" -> "The text does not have the required form.";
            default -> readable(message);
        };
    }

    /** The library writes {@code <pointer>: <what is wrong>}; the pointer is a field of its own here. */
    private static String readable(ValidationMessage message) {
        String text = message.getMessage();
        String prefix = message.getInstanceLocation() + ": ";
        String what = text.startsWith(prefix) ? text.substring(prefix.length()) : text;
        return "The value " + what + (what.endsWith(".") ? "" : ".");
    }

    private SchemaFaults() {
    }
}
