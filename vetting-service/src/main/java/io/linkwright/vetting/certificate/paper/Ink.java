package io.linkwright.vetting.certificate.paper;

import java.awt.Color;

/** Colours that can be told apart in black and white as well, by the text that goes with them. */
public enum Ink {
    TEXT(new Color(0x1B, 0x1F, 0x24)),
    QUIET(new Color(0x5B, 0x64, 0x70)),
    RULE(new Color(0xC6, 0xCC, 0xD3)),
    SHADE(new Color(0xF1, 0xF3, 0xF5)),
    GOOD(new Color(0x0B, 0x6E, 0x3B)),
    DOUBT(new Color(0x9A, 0x5B, 0x00)),
    BAD(new Color(0xB4, 0x1C, 0x1C)),
    WHITE(Color.WHITE);

    private final Color colour;

    Ink(Color colour) {
        this.colour = colour;
    }

    Color colour() {
        return colour;
    }
}
