package io.linkwright.catalog.fibrepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

class PathDrawingTest {

    private static Document drawn(ObjectNode request) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(PathExamples.draw(request))));
    }

    private static long count(Document svg, String element, String style) {
        NodeList all = svg.getElementsByTagName(element);
        long count = 0;
        for (int i = 0; i < all.getLength(); i++) {
            count += ((Element) all.item(i)).getAttribute("class").startsWith(style) ? 1 : 0;
        }
        return count;
    }

    /** Lines of light: two modules of four lanes, or one of four and four of one, and so on. A cross is two strokes. */
    @ParameterizedTest
    @CsvSource({ "dr4-type-b, 3, 8, 0", "dr4-two-type-b, 5, 8, 16", "dr4-breakout, 6, 8, 0", "method-a-cassettes, 7, 2, 4",
            "dr8-halves, 4, 16, 0" })
    void everyElementAndEveryTransmitterIsDrawn(String example, int boxes, int lights, int strokes) throws Exception {
        Document svg = drawn(PathExamples.example(example));
        assertThat(count(svg, "rect", "box")).isEqualTo(boxes);
        assertThat(count(svg, "path", "light")).isEqualTo(lights);
        assertThat(count(svg, "line", "cross")).isEqualTo(strokes);
    }

    @Test
    void saysInWordsWhatItShows() throws Exception {
        Document svg = drawn(PathExamples.example("dr4-two-type-b"));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("BLOCK",
                "lane 1 of Leaf port 12 ends at another transmitter, position 1 of Spine port 3");
    }

    @Test
    void staysWellFormedWhateverTheUserCallsThings() throws Exception {
        ObjectNode request = PathExamples.example("dr4-two-type-b").put("title", "<script>alert('1')</script>");
        ((ObjectNode) request.get("elements").get(0)).put("name", "\"><image href='x'/>");
        Document svg = drawn(request);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("image").getLength()).isZero();
    }

    /** Run with {@code -Dlinkwright.pictures=true} to draw them anew, then look at them. */
    @ParameterizedTest
    @ValueSource(strings = { "dr4-two-type-b", "dr4-breakout", "method-a-cassettes" })
    void theDocumentedPicturesAreThoseOfTheExamples(String example) throws IOException {
        Path picture = Path.of("../docs/images/fibre-path-" + example + ".svg");
        if (Boolean.getBoolean("linkwright.pictures")) {
            Files.writeString(picture, PathExamples.draw(PathExamples.example(example)));
        }
        assertThat(Files.readString(picture)).isEqualTo(PathExamples.draw(PathExamples.example(example)));
    }
}
