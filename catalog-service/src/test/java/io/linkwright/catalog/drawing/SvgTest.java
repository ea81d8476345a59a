package io.linkwright.catalog.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SvgTest {

    /** The JDK's own XML parser is the judge. */
    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @Test
    void carriesTitleAndDescription() throws Exception {
        Document svg = parsed(new Svg(10, 20.5, "A path", "Light <goes> \"on\"").finished());
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 10 20.5");
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A path");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Light <goes> \"on\"");
    }

    @Property(tries = 200)
    void isWellFormedWhateverTheTextSays(@ForAll String text) throws Exception {
        Document svg = parsed(new Svg(1, 1, text, text).begin("g", "aria-label", text).text("text", text, "x", 1).end()
                .finished());
        assertThat(svg.getDocumentElement().getElementsByTagName("*").getLength()).isEqualTo(4);
    }

    @Test
    void textStaysText() throws Exception {
        String attack = "</text><script>alert(1)</script>";
        Document svg = parsed(new Svg(1, 1, attack, "").text("text", attack).finished());
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent()).isEqualTo(attack);
    }

    @Test
    void nothingThatRunsOrLoadsIsLetIn() {
        Svg svg = new Svg(1, 1, "", "");
        assertThatThrownBy(() -> svg.shape("script")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.shape("image")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.shape("rect", "onclick", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.shape("g", "href", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> svg.style("@import 'x'")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void numbersAreShortAndPlain() {
        assertThat(Svg.number(1)).isEqualTo("1");
        assertThat(Svg.number(-0.004)).isEqualTo("0");
        assertThat(Svg.number(1234567.891)).isEqualTo("1234567.89");
        assertThat(Svg.number(0.125)).isEqualTo("0.13");
        assertThatThrownBy(() -> Svg.number(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpenGroupIsNoticed() {
        Svg svg = new Svg(1, 1, "", "").begin("g");
        assertThatThrownBy(svg::finished).isInstanceOf(IllegalStateException.class);
        svg.end();
        assertThatThrownBy(svg::end).isInstanceOf(IllegalStateException.class);
        assertThat(svg.finished()).endsWith("</svg>\n");
    }
}
