package io.linkwright.catalog.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import io.linkwright.contracts.catalog.Design;

class FabricSvgTest {

    private static Document drawing(Design design, Detail detail) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(
                new FabricSvg(Wired.of(design), detail).text().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> elements(Document drawing, String tag, String look) {
        NodeList all = drawing.getElementsByTagName(tag);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).getAttribute("class").startsWith(look)) {
                found.add((Element) all.item(i));
            }
        }
        return found;
    }

    private static List<String> texts(Document drawing) {
        return elements(drawing, "text", "").stream().map(Element::getTextContent).toList();
    }

    @Test
    void sixteenGpusShowEveryChassisAndEveryLink() throws Exception {
        Document drawing = drawing(Designs.nodes(2), null);
        assertThat(elements(drawing, "rect", "box")).hasSize(2 + 8 + 4);
        assertThat(elements(drawing, "line", "link")).hasSize(16 + 256);
        assertThat(texts(drawing)).contains("node-1", "node-2", "leaf-8", "spine-4", "16 links of 400G",
                "leaf: 128 × MMS4X00-NS");
    }

    @Test
    void sixteenThousandGpusAreStillFewLinesAndBoxes() throws Exception {
        Document drawing = drawing(Designs.threeTiers(2048, 1), null);
        assertThat(elements(drawing, "line", "link")).hasSizeBetween(20, 150);
        assertThat(elements(drawing, "rect", "box")).hasSizeLessThan(100);
        assertThat(texts(drawing)).contains("Unit 1", "57 more", "Unit 64", "Rail 1, part 1", "Spine group 16", "Core set 32",
                "16,384 links of 400G", "1,024 links on each line", "8 lines from each box below");
    }

    @Test
    void numbersOfUnitsAreNotCutOff() throws Exception {
        assertThat(texts(drawing(Designs.threeTiers(320, 1), null))).contains("Leaves, unit 10")
                .noneMatch(text -> text.endsWith("…"));
    }

    @Test
    void noDrawingGrowsWithTheCluster() {
        assertThat(new FabricSvg(Wired.of(Designs.threeTiers(8192, 1)), null).text()).hasSizeLessThan(40_000);
        assertThat(new FabricSvg(Wired.of(Designs.threeTiers(8192, 1)), Detail.LINKS).text()).as("asked for every link")
                .hasSizeLessThan(40_000);
    }

    @Test
    void nothingIsDrawnOutsideThePaper() throws Exception {
        for (Design design : List.of(Designs.nodes(1), Designs.nodes(40), Designs.example("h200-1024"),
                Designs.example("mi300x-512-ethernet"), Designs.threeTiers(512, 2))) {
            Document drawing = drawing(design, null);
            double width = Double.parseDouble(drawing.getDocumentElement().getAttribute("width"));
            double height = Double.parseDouble(drawing.getDocumentElement().getAttribute("height"));
            for (Element box : elements(drawing, "rect", "box")) {
                assertThat(number(box, "x")).isGreaterThan(0);
                assertThat(number(box, "x") + number(box, "width")).isLessThan(width);
                assertThat(number(box, "y") + number(box, "height")).isLessThan(height);
            }
            for (Element text : elements(drawing, "text", "")) {
                assertThat(number(text, "y")).isBetween(0.0, height);
            }
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void itTellsItsContentToThoseWhoHearIt() throws Exception {
        Document drawing = drawing(Designs.example("h200-1024"), null);
        assertThat(drawing.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(drawing.getElementsByTagName("title").item(0).getTextContent()).contains("1,024 H200, hall B");
        assertThat(drawing.getElementsByTagName("desc").item(0).getTextContent()).contains("32 leaf (QM9700)",
                "leaf-spine 1,024 links of 400G");
    }

    @Test
    void itHasColoursForLightAndDark() {
        assertThat(new FabricSvg(Wired.of(Designs.nodes(2)), null).text()).contains("prefers-color-scheme:dark")
                .doesNotContain("<script").doesNotContain("href");
    }
}
