package io.linkwright.optics.eye;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.picture.Box;
import io.linkwright.optics.picture.Colour;
import io.linkwright.optics.picture.Lettering;
import io.linkwright.optics.picture.Picture;
import io.linkwright.optics.picture.Shape;
import io.linkwright.optics.picture.Shape.Anchor;
import io.linkwright.optics.picture.axes.Palette;

/** Eyes beside each other, under a title and the figures that were measured. */
public final class EyePicture {

    private static final int EDGE = 22;
    private static final int TITLE_SIZE = 17;
    private static final int LINE = 18;
    private static final double FIGURE_SIZE = 12.5;
    /** Bold letters are a little wider than those that are measured. */
    private static final double BOLD = 1.04;

    private EyePicture() {
    }

    /**
     * @param title such as the name of the capture; broken into lines where it is too long
     * @param figures lines under the title, such as {@code TDECQ 2.41 dB   OMA 1.02 mW   RLM 0.97}, broken as well
     * @param eyes one, or several such as before and after the equaliser
     */
    public static Picture of(String title, List<String> figures, List<EyeView> eyes) {
        if (eyes.isEmpty()) {
            throw new IllegalArgumentException("a picture of eyes has an eye");
        }
        List<Shape> shapes = new ArrayList<>();
        double width = eyes.size() * (EyeDrawing.WIDTH + EDGE) - EDGE;
        double y = EDGE + TITLE_SIZE - 4 - LINE;
        for (String line : Lettering.lines(title, TITLE_SIZE * BOLD, width)) {
            y += LINE;
            shapes.add(Shape.Text.of(EDGE, y, line, TITLE_SIZE, Palette.INK, Anchor.START).bold());
        }
        for (String figure : figures) {
            for (String line : Lettering.lines(figure, FIGURE_SIZE, width)) {
                y += LINE;
                shapes.add(Shape.Text.of(EDGE, y, line, FIGURE_SIZE, Palette.FAINT_INK, Anchor.START));
            }
        }
        y += 10;
        double x = EDGE;
        for (EyeView eye : eyes) {
            new EyeDrawing(eye, new Box(x, y, EyeDrawing.WIDTH, EyeDrawing.HEIGHT), shapes).draw();
            x += EyeDrawing.WIDTH + EDGE;
        }
        return new Picture((int) x, (int) (y + EyeDrawing.HEIGHT + EDGE / 2), title, String.join(" ", figures),
                Colour.WHITE, shapes);
    }
}
