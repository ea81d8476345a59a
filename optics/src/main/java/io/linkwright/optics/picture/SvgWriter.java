package io.linkwright.optics.picture;

import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Writes a picture as SVG 1.1. Text stays text; a raster is embedded as PNG. */
final class SvgWriter {

    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private final StringBuilder out = new StringBuilder(4096);
    private int clips;

    private SvgWriter() {
    }

    static String write(Picture picture) {
        SvgWriter writer = new SvgWriter();
        writer.document(picture);
        return writer.out.toString();
    }

    private void document(Picture picture) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"")
                .append(" width=\"").append(picture.widthPx()).append("\" height=\"").append(picture.heightPx())
                .append("\" viewBox=\"0 0 ").append(picture.widthPx()).append(' ').append(picture.heightPx())
                .append("\" role=\"img\" font-family=\"").append(FONTS).append("\">\n");
        out.append("<title>").append(escaped(picture.title())).append("</title>\n");
        out.append("<desc>").append(escaped(picture.description())).append("</desc>\n");
        shape(Shape.Rectangle.filled(new Box(0, 0, picture.widthPx(), picture.heightPx()), picture.background()));
        shapes(picture.shapes());
        out.append("</svg>\n");
    }

    private void shapes(List<Shape> shapes) {
        shapes.forEach(this::shape);
    }

    private void shape(Shape shape) {
        if (shape instanceof Shape.Rectangle rectangle) {
            out.append("<rect");
            box(rectangle.box());
            paint(rectangle.fill().orElse(null), rectangle.outline().orElse(null));
            out.append("/>\n");
        } else if (shape instanceof Shape.Polyline line) {
            line(line);
        } else if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Raster raster) {
            out.append("<image");
            box(raster.box());
            out.append(" preserveAspectRatio=\"none\" image-rendering=\"pixelated\" xlink:href=\"data:image/png;base64,")
                    .append(Base64.getEncoder().encodeToString(PngWriter.write(raster.pixels()))).append("\"/>\n");
        } else if (shape instanceof Shape.Clip clip) {
            String id = "clip" + ++clips;
            out.append("<clipPath id=\"").append(id).append("\"><rect");
            box(clip.box());
            out.append("/></clipPath>\n<g clip-path=\"url(#").append(id).append(")\">\n");
            shapes(clip.shapes());
            out.append("</g>\n");
        }
    }

    private void line(Shape.Polyline line) {
        out.append(line.closed() ? "<polygon points=\"" : "<polyline points=\"");
        boolean first = true;
        for (Point point : line.points()) {
            if (!first) {
                out.append(' ');
            }
            first = false;
            out.append(number(point.x())).append(',').append(number(point.y()));
        }
        out.append('"');
        paint(line.closed() ? line.fill().orElse(null) : null, line.stroke().orElse(null));
        out.append(" stroke-linejoin=\"round\"/>\n");
    }

    private void text(Shape.Text text) {
        out.append("<text x=\"").append(number(text.at().x())).append("\" y=\"").append(number(text.at().y()))
                .append("\" font-size=\"").append(number(text.sizePx())).append('"');
        switch (text.anchor()) {
            case START -> {
            }
            case MIDDLE -> out.append(" text-anchor=\"middle\"");
            case END -> out.append(" text-anchor=\"end\"");
        }
        if (text.weight() == Shape.Weight.BOLD) {
            out.append(" font-weight=\"bold\"");
        }
        if (text.turnDegrees() != 0) {
            out.append(" transform=\"rotate(").append(number(text.turnDegrees())).append(' ')
                    .append(number(text.at().x())).append(' ').append(number(text.at().y())).append(")\"");
        }
        paint(text.colour(), null);
        out.append('>').append(escaped(text.text())).append("</text>\n");
    }

    private void box(Box box) {
        out.append(" x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append('"');
    }

    private void paint(Colour fill, Stroke stroke) {
        out.append(" fill=\"").append(fill == null ? "none" : fill.hex()).append('"');
        if (fill != null && fill.opacity() < 1) {
            out.append(" fill-opacity=\"").append(number(fill.opacity())).append('"');
        }
        if (stroke == null) {
            return;
        }
        out.append(" stroke=\"").append(stroke.colour().hex()).append("\" stroke-width=\"").append(number(stroke.widthPx()))
                .append('"');
        if (stroke.colour().opacity() < 1) {
            out.append(" stroke-opacity=\"").append(number(stroke.colour().opacity())).append('"');
        }
        if (!stroke.dashPx().isEmpty()) {
            out.append(" stroke-dasharray=\"");
            out.append(String.join(" ", stroke.dashPx().stream().map(SvgWriter::number).toList())).append('"');
        }
    }

    /** Hundredths of a pixel are finer than any screen. */
    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        text = text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
        return text.equals("-0") ? "0" : text;
    }

    /** What XML 1.0 cannot hold at all becomes the replacement character. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(legal(character) ? character : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    private static boolean legal(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }
}
