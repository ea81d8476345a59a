package io.linkwright.vetting.certificate.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/**
 * Pages of A4 that fill from top to bottom; a new one begins when something does not fit. Lengths are in points, downwards from
 * the top of the page. For one document and one thread.
 */
public final class Sheet implements AutoCloseable {

    public static final float MARGIN = 42;
    private static final PDRectangle A4 = PDRectangle.A4;
    private static final float FOOT = 62;
    private static final float BOLD_STROKE = 0.035f;

    private final PDDocument document;
    private final Typeface typeface;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream content;
    private float y;

    private Sheet(PDDocument document, Typeface typeface) {
        this.document = document;
        this.typeface = typeface;
    }

    public static Sheet of(PDDocument document) throws IOException {
        Sheet sheet = new Sheet(document, Typeface.embeddedIn(document));
        sheet.newPage();
        return sheet;
    }

    public float width() {
        return A4.getWidth() - 2 * MARGIN;
    }

    /** How far down the page is filled. */
    public float y() {
        return y;
    }

    public void moveTo(float down) {
        y = down;
    }

    public void space(float height) {
        y += height;
    }

    /** Begins a new page unless so much is left. @return whether it did */
    public boolean ensure(float height) throws IOException {
        if (y + height <= A4.getHeight() - FOOT) {
            return false;
        }
        newPage();
        return true;
    }

    private void newPage() throws IOException {
        close();
        PDPage page = new PDPage(A4);
        document.addPage(page);
        pages.add(page);
        content = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true);
        y = MARGIN;
    }

    /** A paragraph over the whole width. */
    public void paragraph(String text, Style style) throws IOException {
        paragraph(text, style, MARGIN, width());
    }

    public void paragraph(String text, Style style, float x, float width) throws IOException {
        for (String line : lines(text, style, width)) {
            ensure(style.leading());
            y += style.leading();
            write(line, style, x, y - style.leading() + style.size());
        }
    }

    /** A heading that does not stay alone at the foot of a page. */
    public void heading(String text) throws IOException {
        ensure(4 * Style.HEADING.leading());
        y += 9;
        paragraph(text, Style.HEADING);
        y += 2;
    }

    public List<String> lines(String text, Style style, float width) {
        return typeface.lines(text, style.size(), width);
    }

    public float widthOf(String text, Style style) {
        return typeface.width(typeface.printable(text), style.size());
    }

    /** One line at a place. @param baseline down from the top of the page */
    public void write(String text, Style style, float x, float baseline) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(style.ink().colour());
        content.setStrokingColor(style.ink().colour());
        content.beginText();
        content.setFont(typeface.font(), style.size());
        if (style.bold()) {
            content.setLineWidth(style.size() * BOLD_STROKE);
            content.setRenderingMode(RenderingMode.FILL_STROKE);
        }
        content.newLineAtOffset(x, A4.getHeight() - baseline);
        content.showText(typeface.printable(text));
        content.endText();
        content.restoreGraphicsState();
    }

    public void fill(Ink ink, float x, float top, float width, float height) throws IOException {
        content.setNonStrokingColor(ink.colour());
        content.addRect(x, A4.getHeight() - top - height, width, height);
        content.fill();
    }

    public void frame(Ink ink, float x, float top, float width, float height) throws IOException {
        content.setStrokingColor(ink.colour());
        content.setLineWidth(1.2f);
        content.addRect(x, A4.getHeight() - top - height, width, height);
        content.stroke();
    }

    public void rule(Ink ink, float x, float top, float width) throws IOException {
        fill(ink, x, top, width, 0.6f);
    }

    /** Writes at the foot of every page, and across it when there is something that must not be overlooked. */
    public void finish(List<String> foot, String mark) throws IOException {
        close();
        for (int i = 0; i < pages.size(); i++) {
            content = new PDPageContentStream(document, pages.get(i), AppendMode.APPEND, true, true);
            if (mark != null) {
                across(mark);
            }
            float top = A4.getHeight() - FOOT + 14;
            rule(Ink.RULE, MARGIN, top, width());
            Style style = new Style(6.6f, 8.6f, false, Ink.QUIET);
            float line = top + 10;
            for (String text : foot) {
                write(text, style, MARGIN, line);
                line += style.leading();
            }
            String number = "Page " + (i + 1) + " of " + pages.size();
            write(number, style, MARGIN + width() - widthOf(number, style), top + 10);
            close();
        }
    }

    private void across(String mark) throws IOException {
        float size = 0.9f * A4.getWidth() / Math.max(6, widthOf(mark, new Style(1, 1, true, Ink.BAD)));
        Style style = new Style(Math.min(size, 96), 0, true, Ink.BAD);
        double angle = Math.toRadians(52);
        float half = widthOf(mark, style) / 2;
        PDExtendedGraphicsState pale = new PDExtendedGraphicsState();
        pale.setNonStrokingAlphaConstant(0.16f);
        content.saveGraphicsState();
        content.setGraphicsStateParameters(pale);
        content.setNonStrokingColor(style.ink().colour());
        content.beginText();
        content.setFont(typeface.font(), style.size());
        content.setTextMatrix(Matrix.getRotateInstance(angle, A4.getWidth() / 2 - half * (float) Math.cos(angle),
                A4.getHeight() / 2 - half * (float) Math.sin(angle)));
        content.showText(typeface.printable(mark));
        content.endText();
        content.restoreGraphicsState();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }
}
