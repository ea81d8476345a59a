package io.linkwright.optics.sampling;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ValuesReaderTest {

    private static final String GOOD = "serial,lane,value\nS1,0,2.4\nS1,1,3.1\nS2,0,2.6\nS2,1,-2.5e0\n";

    private static ValuesReader.Outcome read(String text) {
        return ValuesReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static MeasuredValues good(String text) {
        return ((ValuesReader.Read) read(text)).values();
    }

    private static List<ValuesReader.Fault> faults(String text) {
        return ((ValuesReader.Unreadable) read(text)).faults();
    }

    @ParameterizedTest
    @ValueSource(strings = { "2.4\n3.1\n", "value\n2.4\n3.1", "S1,2.4\nS2,3.1\n", "Value,Serial\r\n2.4,S1\r\n3.1,S2\r\n",
            "S1,0,2.4\nS2,0,3.1\n", "\uFEFFvalue\n2.4\n3.1\n" })
    void valuesAreReadWithAndWithoutAHeading(String csv) {
        assertThat(good(csv).worstOfEachUnit(null, 4.0)).containsExactly(2.4, 3.1);
    }

    @Test
    void ofSeveralLanesTheWorstStandsForTheUnit() {
        assertThat(good(GOOD).severalOfAUnit()).isTrue();
        assertThat(good(GOOD).worstOfEachUnit(null, 3.4)).containsExactly(3.1, 2.6);
        assertThat(good(GOOD).worstOfEachUnit(-3.0, 3.4)).containsExactly(3.1, -2.5);
        assertThat(good("2.4\n3.1\n").severalOfAUnit()).isFalse();
    }

    @Test
    void everyFaultIsNamedWithItsLine() {
        assertThat(faults("serial,value\nS1,x\n,2\nS2,1\nS2,3\nS3\n")).extracting(ValuesReader.Fault::line).containsExactly(2L,
                3L, 5L, 6L);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "\n", "hello", "a,b,c,d\n1,2,3,4", "value,value\n1,2", "lane,value\n0,1", "value\nNaN",
            "value\n1e999", "value\n0x1p3", "value\n1d", "value\nInfinity" })
    void whatIsNoMeasurementIsRefused(String csv) {
        assertThat(faults(csv)).isNotEmpty();
    }

    @Test
    void aHundredFaultsAreListedAndAllAreCounted() {
        ValuesReader.Unreadable outcome = (ValuesReader.Unreadable) read("value\n" + "x\n".repeat(250));

        assertThat(outcome.faults()).hasSize(100);
        assertThat(outcome.faultCount()).isEqualTo(250);
    }

    @Test
    void aFieldWithoutEndDoesNotFillTheMemory() {
        assertThat(faults("value\n\"" + "1".repeat(5_000_000))).isNotEmpty();
    }

    @Property
    void noBytesCauseAnException(@ForAll @Size(max = 400) byte[] bytes) {
        assertThat(ValuesReader.read(new ByteArrayInputStream(bytes))).isNotNull();
    }

    @Property
    void noDamageToAGoodFileCausesAnException(@ForAll @IntRange(max = 60) int place, @ForAll byte instead,
            @ForAll @IntRange(max = 60) int length) {
        byte[] bytes = GOOD.getBytes(UTF_8);
        bytes[Math.min(place, bytes.length - 1)] = instead;

        assertThat(ValuesReader.read(new ByteArrayInputStream(bytes))).isNotNull();
        assertThat(ValuesReader.read(new ByteArrayInputStream(Arrays.copyOf(bytes, Math.min(length, bytes.length)))))
                .isNotNull();
    }
}
