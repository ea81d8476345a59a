package io.linkwright.vetting.certificate.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface of a document, embedded in it, so that it looks the same wherever it is made and read. Measures and breaks
 * text. For one document and one thread.
 */
final class Typeface {

    /** Comes with PDFBox; under the SIL Open Font License, which allows embedding. */
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String MISSING = "?";

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    private Typeface(PDFont font) {
        this.font = font;
    }

    static Typeface embeddedIn(PDDocument document) throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("there is no " + FILE + " on the class path");
            }
            return new Typeface(PDType0Font.load(document, file, true));
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with a question mark for each character that the typeface lacks, and a space for each control. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || Character.isWhitespace(character)) {
                printable.append(' ');
            } else if (width(character) < 0) {
                printable.append(MISSING);
            } else {
                printable.appendCodePoint(character);
            }
        });
        return printable.toString();
    }

    /** @param text printable. @return in points */
    float width(String text, float size) {
        return (float) text.codePoints().mapToDouble(this::width).sum() / 1000 * size;
    }

    /** Per thousand of the size; negative for a character that the typeface lacks. */
    private float width(int character) {
        return widths.computeIfAbsent(character, unknown -> {
            try {
                return font.getStringWidth(Character.toString(unknown));
            } catch (IllegalArgumentException | IOException lacking) {
                return -1f;
            }
        });
    }

    /** Lines no wider than the width, broken between words, and within a word that is too long by itself. At least one. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" +")) {
            String rest = word;
            if (!line.isEmpty() && width(line + " " + rest, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
                int fits = fitting(rest, size, width);
                lines.add(rest.substring(0, fits));
                rest = rest.substring(fits);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** How many characters of a word fit; at least one, and not half of a surrogate pair. */
    private int fitting(String word, float size, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, next), size) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
