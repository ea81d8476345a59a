package io.linkwright.optics.path;

/**
 * How an adapter turns the keys of the two plugs it holds.
 *
 * <p>
 * Plugs face each other, so that with both keys up position 1 of one faces the last of the other; turning one over makes the
 * same positions meet. The 8 degree faces of two APC plugs are parallel only with one of them turned over. (TIA-568.3; the
 * APC rule from Siemon's note on TIA-568.3-E and YD Fiber Optic's page on adapters.)
 */
public enum Keys {
    /** Type A: key up to key down. Position i meets i. */
    OPPOSED("A", "key up to key down"),
    /** Type B: key up to key up. Position i meets n + 1 - i. */
    ALIGNED("B", "key up to key up");

    private final String type;
    private final String text;

    Keys(String type, String text) {
        this.type = type;
        this.text = text;
    }

    /** Letter of the type in TIA-568. */
    public String type() {
        return type;
    }

    public String text() {
        return text;
    }

    int meets(int position, int positions) {
        return this == OPPOSED ? position : positions + 1 - position;
    }
}
