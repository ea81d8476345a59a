package io.linkwright.optics.fec.counters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts are those of the ethtool change that added histograms for Linux 6.18. */
class EthtoolTest {

    private static final String TEXT = """
            # ethtool -I --show-fec eni8np1
            FEC parameters for eni8np1:
            Supported/Configured FEC encodings: RS
            Active FEC encoding: RS
            Statistics:
              corrected_blocks: 14
                Lane 0: 14
              uncorrectable_blocks: 4
              corrected_bits: 33
              fec_bit_err_0: 445 [ per_lane:  125, 120, 100, 100 ]
              fec_bit_err_1_to_3: 12
              fec_bit_err_4_to_7: 2
            """;
    private static final String JSON = """
            $ ethtool -j -I --show-fec eni8np1
            [ {
                 "ifname": "eni8np1",
                 "config": [ "RS" ],
                 "statistics": {
                     "corrected_blocks": { "total": 14, "lanes": [ 7, 7 ] },
                     "uncorrectable_blocks": { "total": 4 },
                     "corrected_bits": { "total": 33 },
                     "hist": [ { "bin_low": 0, "bin_high": 0, "total": 445, "lanes": [ 125,120,100,100 ] },
                               { "bin_low": 1, "bin_high": 3, "total": 12 },
                               { "bin_low": 4, "bin_high": 7, "total": 2 } ]
                 }
             } ]
            $
            """;

    private static CounterReading read(String text) {
        return CounterText.read(text.getBytes(UTF_8));
    }

    @Test
    void textAndJsonSayTheSame() {
        CounterReading text = read(TEXT);
        CounterReading json = read(JSON);

        assertThat(text.faults()).isEmpty();
        assertThat(json.faults()).isEmpty();
        assertThat(text.format()).contains(CounterFormat.ETHTOOL_TEXT);
        assertThat(json.format()).contains(CounterFormat.ETHTOOL_JSON);
        assertThat(text.ports()).isEqualTo(json.ports());
        assertThat(text.ports()).singleElement().satisfies(port -> {
            assertThat(port.port()).isEqualTo("eni8np1");
            assertThat(port.uncorrectable()).hasValue(4);
            assertThat(port.correctedCodewords()).hasValue(14);
            assertThat(port.correctedBits()).hasValue(33);
            assertThat(port.histogram().bins()).containsExactly(new Bin(0, 0, 445, List.of(125L, 120L, 100L, 100L)),
                    new Bin(1, 3, 12, List.of()), new Bin(4, 7, 2, List.of()));
            assertThat(port.histogram().firstNotCounted()).hasValue(8);
            assertThat(port.histogram().lanes()).isZero();
        });
    }

    @Test
    void aPromptInBracketsIsNoDocument() {
        String prompt = "[root@leaf ~]# ethtool --show-fec\n";

        assertThat(read(prompt + TEXT).ports()).isEqualTo(read(TEXT).ports());
        assertThat(read(prompt + JSON.substring(JSON.indexOf('[')))).isEqualTo(read(JSON));
    }

    @Test
    void aDocumentOfOneLongLineIsOne() {
        String device = JSON.substring(JSON.indexOf('{'), JSON.lastIndexOf('}') + 1).replaceAll("\\s+", " ");
        StringBuilder devices = new StringBuilder("[");
        for (int i = 0; i < 64; i++) {
            devices.append(i == 0 ? "" : ",").append(device.replace("eni8np1", "eth" + i));
        }

        CounterReading reading = read(devices + "]");

        assertThat(devices.length()).isGreaterThan(4096);
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).hasSize(64);
    }

    @Test
    void severalDevicesInOneText() {
        assertThat(read(TEXT + TEXT.replace("eni8np1", "eth1")).ports()).extracting(PortCounters::port).containsExactly(
                "eni8np1",
                "eth1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "fec_bit_err_0: 10 [ per_lane: 5, 6 ]; add up to 11",
            "fec_bit_err_0: 10 [ per_lane: 5, x ]; lane 1", "fec_bit_err_0: 10 [ lanes 5 ]; no list of lanes",
            "fec_bit_err_3_to_1: 10; ends before it begins", "fec_bit_err_3_to_16: 10; mixes codewords",
            "fec_bit_err_zero: 1; is no bin", "fec_bit_err_1: ; is no count", "corrected_blocks: many; is no count" })
    void whatIsWrongWithALineIsSaid(String line, String message) {
        CounterReading reading = CounterText.read((line + "\n").getBytes(UTF_8), Optional.of(CounterFormat.ETHTOOL_TEXT));

        assertThat(reading.ports()).isEmpty();
        assertThat(reading.faults()).singleElement().asString().startsWith("line 1").contains(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = { "{\"hist\"; line 1", "[{\"statistics\":{\"hist\":7}}]; array of bins",
            "[{\"statistics\":{\"hist\":[{\"bin_low\":-1,\"total\":2}]}}]; '-1'",
            "[{\"statistics\":{\"hist\":[{\"bin_low\":1,\"total\":2.5}]}}]; '2.5'",
            "[{\"statistics\":{\"hist\":[{\"bin_low\":1,\"total\":1e99}]}}]; '1e99'",
            "[{\"statistics\":{\"hist\":[{\"total\":1}]}}]; no bin_low",
            "[{\"statistics\":{\"hist\":[{\"bin_low\":0,\"total\":3,\"lanes\":[1,null]}]}}]; 'null'",
            "[\"x\", {\"hist\":1}]; a device is an object" })
    void whatIsWrongWithADocumentIsSaid(String json, String message) {
        CounterReading reading = read(json);

        assertThat(reading.ports()).isEmpty();
        assertThat(reading.faults().toString()).contains(message);
    }

    @Test
    void millionsOfLanesAndTotalsAreNotKept() {
        String lanes = "[{\"statistics\":{\"hist\":[{\"bin_low\":0,\"total\":1,\"lanes\":[" + "123456789,".repeat(500_000)
                + "1]}]}}]";
        String totals = "[{\"statistics\":{" + "\"corrected_bits\":1,".repeat(500_000) + "\"hist\":[]}}]";

        assertThat(read(lanes).faults()).singleElement().asString().contains("more lanes than the 64");
        assertThat(read(totals).faults()).hasSize(100);
    }

    @Test
    void aDocumentThatNestsWithoutEndIsRefusedNotFollowed() {
        CounterReading reading = read("{\"hist\":" + "[".repeat(1_000_000));

        assertThat(reading.faults()).isNotEmpty();
    }
}
