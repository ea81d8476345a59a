package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One way to run a module: so many instances of an optical interface, written {@code 2x400GBASE-DR4}.
 *
 * @param pmd name of the optical interface
 */
public record Application(int count, String pmd) {

    public Application {
        requireNonNull(pmd, "pmd");
        if (count < 1) {
            throw new IllegalArgumentException("a module holds at least one " + pmd);
        }
    }

    @JsonCreator
    public static Application parse(String text) {
        int x = text.indexOf('x');
        if (x < 1) {
            throw new IllegalArgumentException("an application is written like 2x400GBASE-DR4, not " + text);
        }
        return new Application(Integer.parseInt(text.substring(0, x)), text.substring(x + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return count + "x" + pmd;
    }
}
