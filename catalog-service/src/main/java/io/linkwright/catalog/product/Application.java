package io.linkwright.catalog.product;

import static java.util.Objects.requireNonNull;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * One way to run a module: so many instances of an optical interface, written {@code 2x400GBASE-DR4}.
 *
 * @param pmd name of the optical interface
 */
public record Application(int count, String pmd) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3})x(\\S{1,40})");

    public Application {
        requireNonNull(pmd, "pmd");
        if (count < 1) {
            throw new IllegalArgumentException("a module holds at least one " + pmd);
        }
    }

    @JsonCreator
    public static Application parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("an application is written like 2x400GBASE-DR4, not " + text);
        }
        return new Application(Integer.parseInt(form.group(1)), form.group(2));
    }

    @JsonValue
    @Override
    public String toString() {
        return count + "x" + pmd;
    }
}
