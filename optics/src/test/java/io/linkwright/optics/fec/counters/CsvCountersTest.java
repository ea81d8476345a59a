package io.linkwright.optics.fec.counters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvCountersTest {

    private static CounterReading read(String text) {
        return CounterText.read(text.getBytes(UTF_8));
    }

    @Test
    void readsBinsRangesTotalsAndLanesOfSeveralPorts() {
        CounterReading reading = read("""
                # cleared 10:00, read 10:10
                port,bin,count,lane0,lane1
                A1,0,900,450,450
                A1,1,10,4,6
                A1,uncorrectable,0,,
                A1,corrected_bits,11,,
                A2,0,"1,000",500,500
                A2,4-7,2,1,1
                A2,pre_fec_ber,7.42e-8,,
                A2,ferc,7.4e-8,,
                """);

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).hasSize(2);
        assertThat(reading.ports().get(0).histogram().lanes()).isEqualTo(2);
        assertThat(reading.ports().get(0).uncorrectable()).hasValue(0);
        assertThat(reading.ports().get(0).correctedBits()).hasValue(11);
        assertThat(reading.ports().get(1).histogram().bins()).containsExactly(new Bin(0, 0, 1000, List.of(500L, 500L)),
                new Bin(4, 7, 2, List.of(1L, 1L)));
        assertThat(reading.ports().get(1).reportedFerc()).hasValue(7.4e-8);
    }

    @Test
    void readsLowAndHighWithSemicolonsAndNoPort() {
        CounterReading reading = read("bin_low;bin_high;count\n0;0;5\n1;3;2\n16;544;1\n");

        assertThat(reading.faults()).isEmpty();
        assertThat(reading.ports()).singleElement().satisfies(port -> {
            assertThat(port.histogram().bins()).extracting(Bin::label).containsExactly("0", "1-3");
            assertThat(port.uncorrectable()).hasValue(1);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = { "bin,count,colour\\n0,1,red|'colour' is unknown",
            "bin,bin_low,bin_high,count\\n0,0,0,1|are needed",
            "bin,count\\n0|1 fields under 2 columns", "bin,count\\nzero,1|'zero' is no bin",
            "bin,count\\n0,ten|field 2: 'ten' is no count",
            "bin,count\\nferc,2|no ratio from 0 to 1", "bin,count\\n545,2|544 symbols", "bin,count\\n0,1\\n0,1|twice",
            "bin,count,count\\n0,1,1|there twice" })
    void whatIsWrongIsSaid(String csv, String message) {
        CounterReading reading = read(csv.replace("\\n", "\n"));

        assertThat(reading.ports()).isEmpty();
        assertThat(reading.faults().toString()).contains(message);
    }
}
