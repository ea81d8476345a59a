package io.linkwright.vetting.certificate.paper;

/**
 * How a piece of text looks.
 *
 * @param size in points
 * @param leading from one base line to the next, in points
 */
public record Style(float size, float leading, boolean bold, Ink ink) {

    public static final Style TITLE = new Style(20, 25, true, Ink.TEXT);
    public static final Style HEADING = new Style(10.5f, 14, true, Ink.TEXT);
    public static final Style BODY = new Style(8.8f, 12, false, Ink.TEXT);
    public static final Style SMALL = new Style(7.2f, 9.4f, false, Ink.TEXT);
    public static final Style STAMP = new Style(17, 21, true, Ink.WHITE);

    public Style in(Ink other) {
        return new Style(size, leading, bold, other);
    }

    public Style asBold() {
        return new Style(size, leading, true, ink);
    }
}
