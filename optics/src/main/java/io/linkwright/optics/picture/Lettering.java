package io.linkwright.optics.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Letters as outlines, from the Liberation Sans that PDFBox carries. Its widths are those of Arial and Helvetica, so that what
 * is laid out here also fits where an SVG is shown with one of them. A character that the font does not have is drawn as its
 * empty box. Thread-safe.
 */
public final class Lettering {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Lettering INSTANCE = new Lettering();

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private record Glyph(Path2D outline, double advanceEm) {
    }

    private Lettering() {
        try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
            if (stream == null) {
                throw new IllegalStateException("the font " + FONT + " is missing from the class path");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            characters = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param sizePx size of the font
     * @return width of the text in pixels
     */
    public static double widthPx(String text, double sizePx) {
        return text.codePoints().mapToDouble(character -> INSTANCE.glyph(character).advanceEm()).sum() * sizePx;
    }

    /**
     * Breaks a text at its spaces into lines that fit; a word that is wider than a line is broken within.
     *
     * @param widthPx above the width of the widest letter
     */
    public static List<String> lines(String text, double sizePx, double widthPx) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            int fits = fitting(rest, sizePx, widthPx);
            int space = fits == rest.length() ? fits : rest.lastIndexOf(' ', fits);
            int end = space > 0 ? space : fits;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** Characters from the first on that fit, at least one. */
    private static int fitting(String text, double sizePx, double widthPx) {
        double width = 0;
        int end = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            width += INSTANCE.glyph(character).advanceEm() * sizePx;
            if (width > widthPx && end > 0) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** The outline of a text that begins at the origin of its base line, y downwards. */
    static Path2D outline(String text, double sizePx) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double x = 0;
        for (int character : text.codePoints().toArray()) {
            Glyph glyph = INSTANCE.glyph(character);
            AffineTransform placed = new AffineTransform(sizePx, 0, 0, -sizePx, x, 0);
            outline.append(glyph.outline().getPathIterator(placed), false);
            x += glyph.advanceEm() * sizePx;
        }
        return outline;
    }

    private Glyph glyph(int character) {
        return glyphs.computeIfAbsent(character, this::load);
    }

    /** The font's reader is not safe for several threads. */
    private synchronized Glyph load(int character) {
        try {
            int id = characters.getGlyphId(character);
            GlyphData data = font.getGlyph().getGlyph(id);
            Path2D outline = data == null ? new Path2D.Double() : new Path2D.Double(data.getPath());
            outline.transform(AffineTransform.getScaleInstance(1 / unitsPerEm, 1 / unitsPerEm));
            return new Glyph(outline, font.getAdvanceWidth(id) / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
