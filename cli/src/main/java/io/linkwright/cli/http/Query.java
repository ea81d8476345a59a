package io.linkwright.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The parameters of an address, one after the other. */
public final class Query {

    private final StringBuilder text;

    public Query(String path) {
        text = new StringBuilder(path);
    }

    /** @param value null is left out */
    public Query with(String name, Object value) {
        if (value != null) {
            text.append(text.indexOf("?") < 0 ? '?' : '&').append(name).append('=').append(encoded(value.toString()));
        }
        return this;
    }

    public Query with(String name, Iterable<?> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** A text as one step of a path or one value of a parameter. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
