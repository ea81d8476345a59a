package io.linkwright.catalog.exchange.netbox;

import java.util.List;
import java.util.function.BiConsumer;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One field that NetBox's library of device types defines.
 *
 * @param check tells code and message of what is wrong with a value
 * @param items what the items of a list are; null for a single value
 */
record Field(String name, boolean required, Check check, List<Field> items) {

    /** Looks at one value. */
    interface Check {
        void of(JsonNode value, BiConsumer<String, String> fault);
    }

    private static final String WRONG_TYPE = "wrong-type";

    Field must() {
        return new Field(name, true, check, items);
    }

    static Field text(String name, int longest) {
        return new Field(name, false, (value, fault) -> {
            if (!value.isTextual()) {
                fault.accept(WRONG_TYPE, "A text is expected" + (value.isValueNode() ? ": put it in quotes." : "."));
            } else if (value.textValue().length() > longest) {
                fault.accept("too-long", "At most " + longest + " characters, not " + value.textValue().length() + ".");
            } else if (!value.textValue().codePoints().allMatch(c -> c >= ' ' && c != 0x7F || c == '\n' || c == '\t')) {
                fault.accept("control-character", "The text holds a control character.");
            }
        }, null);
    }

    static Field form(String name, int longest, String pattern, String meaning) {
        Field text = text(name, longest);
        return new Field(name, false, (value, fault) -> {
            text.check.of(value, fault);
            if (value.isTextual() && !value.textValue().matches(pattern)) {
                fault.accept("wrong-form", meaning);
            }
        }, null);
    }

    static Field yesOrNo(String name) {
        return new Field(name, false, (value, fault) -> {
            if (!value.isBoolean()) {
                fault.accept(WRONG_TYPE, "true or false is expected.");
            }
        }, null);
    }

    /** @param steps how many steps make 1: the value is a multiple of the step */
    static Field number(String name, double least, int steps) {
        return new Field(name, false, (value, fault) -> {
            if (!value.isNumber()) {
                fault.accept(WRONG_TYPE, "A number is expected.");
            } else if (value.doubleValue() < least
                    || Math.abs(value.doubleValue() * steps - Math.rint(value.doubleValue() * steps)) > 1e-6) {
                fault.accept("out-of-range", "At least " + (int) least + ", in steps of " + 1.0 / steps + ".");
            }
        }, null);
    }

    static Field oneOf(String name, String choice) {
        return new Field(name, false, (value, fault) -> {
            if (!value.isTextual()) {
                fault.accept(WRONG_TYPE, "A text is expected.");
            } else if (!Choices.of(choice).contains(value.textValue())) {
                fault.accept("not-one-of", "'" + value.textValue() + "' is no " + name + " that NetBox knows"
                        + (Choices.of(choice).size() <= 16 ? ": one of " + String.join(", ", Choices.of(choice)) + "." : "."));
            }
        }, null);
    }

    static Field list(String name, Field... items) {
        return new Field(name, false, (value, fault) -> {
            if (!value.isArray()) {
                fault.accept(WRONG_TYPE, "A list is expected.");
            }
        }, List.of(items));
    }
}
