package io.linkwright.optics.picture;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws a picture into memory and writes it as PNG. */
final class PngWriter {

    private static final double MAX_PIXELS = 1e8;
    /** An outline of this share of the font size makes regular letters about as heavy as bold ones. */
    private static final double BOLD_SHARE = 0.05;

    private final Graphics2D graphics;

    private PngWriter(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] write(Picture picture, double scale) {
        if (!(scale > 0) || picture.widthPx() * scale * picture.heightPx() * scale > MAX_PIXELS) {
            throw new IllegalArgumentException("the scale is above 0 and gives at most 100 million pixels; " + scale
                    + " does not");
        }
        int width = (int) Math.max(1, Math.round(picture.widthPx() * scale));
        int height = (int) Math.max(1, Math.round(picture.heightPx() * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setComposite(AlphaComposite.SrcOver);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        PngWriter writer = new PngWriter(graphics);
        writer.draw(Shape.Rectangle.filled(new Box(0, 0, picture.widthPx(), picture.heightPx()), picture.background()));
        picture.shapes().forEach(writer::draw);
        graphics.dispose();
        return encode(image);
    }

    static byte[] write(PixelGrid pixels) {
        return encode(image(pixels));
    }

    private void draw(Shape shape) {
        if (shape instanceof Shape.Rectangle rectangle) {
            Rectangle2D box = box(rectangle.box());
            rectangle.fill().ifPresent(fill -> fill(box, fill));
            rectangle.outline().ifPresent(outline -> stroke(box, outline));
        } else if (shape instanceof Shape.Polyline line) {
            Path2D path = path(line);
            line.fill().filter(fill -> line.closed()).ifPresent(fill -> fill(path, fill));
            line.stroke().ifPresent(stroke -> stroke(path, stroke));
        } else if (shape instanceof Shape.Text text) {
            text(text);
        } else if (shape instanceof Shape.Raster raster) {
            Box box = raster.box();
            AffineTransform placed = new AffineTransform(box.width() / raster.pixels().width(), 0, 0,
                    box.height() / raster.pixels().height(), box.x(), box.y());
            graphics.drawImage(image(raster.pixels()), placed, null);
        } else if (shape instanceof Shape.Clip clip) {
            java.awt.Shape before = graphics.getClip();
            graphics.clip(box(clip.box()));
            clip.shapes().forEach(this::draw);
            graphics.setClip(before);
        }
    }

    private void text(Shape.Text text) {
        double width = Lettering.widthPx(text.text(), text.sizePx());
        double shift = switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> -width / 2;
            case END -> -width;
        };
        AffineTransform placed = AffineTransform.getTranslateInstance(text.at().x(), text.at().y());
        placed.rotate(Math.toRadians(text.turnDegrees()));
        placed.translate(shift, 0);
        java.awt.Shape letters = placed.createTransformedShape(Lettering.outline(text.text(), text.sizePx()));
        fill(letters, text.colour());
        if (text.weight() == Shape.Weight.BOLD) {
            stroke(letters, Stroke.solid(text.colour(), text.sizePx() * BOLD_SHARE));
        }
    }

    private void fill(java.awt.Shape shape, Colour colour) {
        graphics.setColor(new Color(colour.argb(), true));
        graphics.fill(shape);
    }

    private void stroke(java.awt.Shape shape, Stroke stroke) {
        graphics.setColor(new Color(stroke.colour().argb(), true));
        float width = (float) stroke.widthPx();
        graphics.setStroke(stroke.dashPx().isEmpty()
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashes(stroke.dashPx()), 0));
        graphics.draw(shape);
    }

    private static float[] dashes(List<Double> lengths) {
        float[] dashes = new float[lengths.size()];
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = lengths.get(i).floatValue();
        }
        return dashes;
    }

    private static Rectangle2D box(Box box) {
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
    }

    private static Path2D path(Shape.Polyline line) {
        Path2D path = new Path2D.Double();
        path.moveTo(line.points().get(0).x(), line.points().get(0).y());
        line.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (line.closed()) {
            path.closePath();
        }
        return path;
    }

    private static BufferedImage image(PixelGrid pixels) {
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.pixels(), 0, pixels.width());
        return image;
    }

    private static byte[] encode(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // In memory: the default stream would write a file into the temporary directory.
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
