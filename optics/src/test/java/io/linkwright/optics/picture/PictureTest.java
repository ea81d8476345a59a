package io.linkwright.optics.picture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import com.tngtech.archunit.core.importer.ClassFileImporter;

import io.linkwright.optics.picture.Shape.Anchor;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PictureTest {

    private static final Colour RED = Colour.of(0xFF0000);

    private static Picture picture(Shape... shapes) {
        return new Picture(40, 30, "A & B", "<figures>", Colour.WHITE, List.of(shapes));
    }

    private static BufferedImage pixels(Picture picture, double scale) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.toPng(scale)));
    }

    private static Document xml(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void rectangle_covers_exactly_its_pixels() throws Exception {
        BufferedImage image = pixels(picture(Shape.Rectangle.filled(new Box(10, 5, 20, 8), RED)), 2);

        assertThat(image.getWidth()).isEqualTo(80);
        assertThat(image.getHeight()).isEqualTo(60);
        assertThat(image.getRGB(20, 10)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(59, 25)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(19, 10)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(60, 25)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(20, 26)).isEqualTo(0xFFFFFFFF);
    }

    @Test
    void half_opaque_black_over_white_is_mid_grey() throws Exception {
        BufferedImage image = pixels(picture(Shape.Rectangle.filled(new Box(0, 0, 40, 30), Colour.BLACK.withOpacity(0.5))), 1);

        assertThat(image.getRGB(20, 15) & 0xFF).isBetween(127, 128);
    }

    @Test
    void clip_hides_what_lies_outside_and_ends_with_its_group() throws Exception {
        Shape wide = Shape.Rectangle.filled(new Box(0, 0, 40, 10), RED);
        Shape after = Shape.Rectangle.filled(new Box(30, 20, 5, 5), RED);

        BufferedImage image = pixels(picture(new Shape.Clip(new Box(10, 0, 10, 30), List.of(wide)), after), 1);

        assertThat(image.getRGB(12, 5)).isEqualTo(0xFFFF0000);
        assertThat(image.getRGB(25, 5)).isEqualTo(0xFFFFFFFF);
        assertThat(image.getRGB(32, 22)).isEqualTo(0xFFFF0000);
    }

    @Test
    void raster_is_stretched_with_hard_edges() throws Exception {
        PixelGrid grid = new PixelGrid(2, 1, new int[] { 0xFF00FF00, 0xFF0000FF });

        BufferedImage image = pixels(picture(new Shape.Raster(new Box(0, 0, 40, 30), grid)), 1);

        assertThat(image.getRGB(19, 15)).isEqualTo(0xFF00FF00);
        assertThat(image.getRGB(20, 15)).isEqualTo(0xFF0000FF);
    }

    @Test
    void svg_is_well_formed_with_its_texts_as_text() throws Exception {
        Picture picture = picture(Shape.Text.of(5, 10, "P < 9 W & \"cold\" \u0001", 12, RED, Anchor.END).turned(-90),
                new Shape.Polyline(List.of(new Point(0, 0), new Point(1.234, -0.001)), true, Optional.of(RED),
                        Optional.of(Stroke.dashed(RED, 1, 2, 3))),
                new Shape.Clip(new Box(0, 0, 5, 5), List.of()),
                new Shape.Raster(new Box(0, 0, 4, 4), new PixelGrid(1, 1, new int[] { -1 })));

        Document document = xml(picture.toSvg());

        assertThat(document.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A & B");
        assertThat(document.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("<figures>");
        assertThat(document.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("P < 9 W & \"cold\" \uFFFD");
        assertThat(picture.toSvg()).contains("rotate(-90 5 10)").contains("text-anchor=\"end\"")
                .contains("points=\"0,0 1.23,0\"").contains("stroke-dasharray=\"2 3\"").contains("data:image/png;base64,");
    }

    @Property(tries = 200)
    void any_text_gives_well_formed_svg_and_a_png(@ForAll String text) throws Exception {
        Picture picture = new Picture(40, 30, text, text, Colour.WHITE,
                List.of(Shape.Text.of(5, 10, text, 12, RED, Anchor.MIDDLE).bold()));

        assertThat(xml(picture.toSvg()).getElementsByTagName("text").getLength()).isEqualTo(1);
        assertThat(picture.toPng(1)).startsWith(0x89, 'P', 'N', 'G');
    }

    /**
     * Advance widths of Arial and Helvetica in 1/1000 em, from Adobe's Helvetica metrics: H 722, i 222, digits 556, space 278.
     */
    @Test
    void letters_have_the_published_widths() {
        assertThat(Lettering.widthPx("H", 1000)).isCloseTo(722, within(0.5));
        assertThat(Lettering.widthPx("i", 1000)).isCloseTo(222, within(0.5));
        assertThat(Lettering.widthPx("0123456789", 1000)).isCloseTo(5560, within(3.0));
        assertThat(Lettering.widthPx(" ", 1000)).isCloseTo(278, within(0.5));
    }

    @Test
    void letters_stand_on_their_base_line_at_their_anchor() {
        var outline = Lettering.outline("H", 100).getBounds2D();

        assertThat(outline.getMaxY()).isCloseTo(0, within(0.01));
        // Cap height of Helvetica's kind is 0.72 of the size; Liberation's is 1409 of 2048.
        assertThat(-outline.getMinY()).isCloseTo(100 * 1409 / 2048.0, within(0.2));
    }

    @Test
    void no_font_of_the_machine_is_asked() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.awt.Font")
                .orShould().dependOnClassesThat().resideInAnyPackage("java.awt.font..", "javax.swing..")
                .orShould().callMethodWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates
                        .target(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameStartingWith("drawString")))
                .because("a machine without fonts must draw the same picture")
                .check(new ClassFileImporter().importPackages("io.linkwright.optics.picture", "io.linkwright.optics.eye"));
    }

    @Test
    void impossible_shapes_are_refused() {
        assertThatThrownBy(() -> new Colour(0, 0, 256, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Colour.BLACK.withOpacity(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Box(0, 0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stroke.solid(RED, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Stroke.dashed(RED, 1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PixelGrid(2, 2, new int[3])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Picture(0, 5, "", "", RED, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture().toPng(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> picture().toPng(1e9)).isInstanceOf(IllegalArgumentException.class);
    }
}
