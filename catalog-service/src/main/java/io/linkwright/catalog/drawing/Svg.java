package io.linkwright.catalog.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Writes one SVG drawing that is always well-formed: every text and attribute is escaped, characters that XML forbids become
 * U+FFFD, and the drawing cannot be taken before each group is closed. Only shapes, text and style are let in: no script, no
 * link, nothing from elsewhere.
 *
 * <p>
 * The drawing carries its title and description as {@code title} and {@code desc}, and the role {@code img}, for those who
 * hear it.
 */
public final class Svg {

    private static final Set<String> ELEMENTS = Set.of("g", "rect", "circle", "line", "path", "polyline", "polygon", "text",
            "tspan", "title", "desc", "style");
    private static final Set<String> ATTRIBUTES = Set.of("class", "id", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r",
            "rx", "ry", "width", "height", "d", "points", "fill", "fill-opacity", "stroke", "stroke-width",
            "stroke-dasharray", "stroke-linecap", "stroke-opacity", "opacity", "transform", "text-anchor",
            "dominant-baseline", "font-size", "font-weight", "font-family", "font-style", "dx", "dy", "role", "aria-label");

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * @param width in user units, which a browser shows as pixels
     * @param title what the drawing is, in a few words
     * @param description what a reader would see in it
     */
    public Svg(double width, double height, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width)).append("\" height=\"")
                .append(number(height)).append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
                .append("\" role=\"img\" aria-labelledby=\"title desc\">");
        open.push("svg");
        out.append("\n<title id=\"title\">").append(escaped(title)).append("</title>");
        out.append("\n<desc id=\"desc\">").append(escaped(description)).append("</desc>\n");
    }

    /** A style sheet for the whole drawing. It may not load anything: no {@code @import}, no {@code url()}. */
    public Svg style(String css) {
        if (css.contains("@import") || css.contains("url(")) {
            throw new IllegalArgumentException("a drawing loads nothing");
        }
        out.append("<style>").append(escaped(css)).append("</style>\n");
        return this;
    }

    /**
     * Begins a group of elements.
     *
     * @param attributes names and values in turn; numbers are written with two decimals at most, null values left out
     */
    public Svg begin(String element, Object... attributes) {
        tag(element, attributes);
        out.append(">\n");
        open.push(element);
        return this;
    }

    /** Ends the group begun last. */
    public Svg end() {
        if (open.size() < 2) {
            throw new IllegalStateException("no group is open");
        }
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    /** An element with nothing inside. */
    public Svg shape(String element, Object... attributes) {
        tag(element, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text inside, such as {@code text} or {@code title}. */
    public Svg text(String element, String text, Object... attributes) {
        tag(element, attributes);
        out.append('>').append(escaped(text)).append("</").append(element).append(">\n");
        return this;
    }

    /**
     * The drawing, ended.
     *
     * @throws IllegalStateException when a group is still open
     */
    public String finished() {
        if (open.size() != 1) {
            throw new IllegalStateException("still open: " + open);
        }
        open.pop();
        return out.append("</svg>\n").toString();
    }

    private void tag(String element, Object... attributes) {
        if (open.isEmpty()) {
            throw new IllegalStateException("the drawing is finished");
        }
        if (!ELEMENTS.contains(element)) {
            throw new IllegalArgumentException("no element of a drawing: " + element);
        }
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            attribute((String) attributes[i], attributes[i + 1]);
        }
    }

    private void attribute(String name, Object value) {
        if (!ATTRIBUTES.contains(name)) {
            throw new IllegalArgumentException("no attribute of a drawing: " + name);
        }
        if (value != null) {
            out.append(' ').append(name).append("=\"")
                    .append(value instanceof Number number ? number(number.doubleValue()) : escaped(value.toString()))
                    .append('"');
        }
    }

    /** With two decimals at most, as SVG writes numbers wherever the reader lives. */
    public static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no place in a drawing: " + value);
        }
        double rounded = Math.round(value * 100) / 100.0;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : String.format(Locale.ROOT, "%s", rounded);
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(character) ? character : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** The characters of XML 1.0, production 2. */
    private static boolean allowed(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
