package io.linkwright.optics.fec.counters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the bytes: no exception, at least one port or one fault, and bounded lists. */
class CounterTextFuzzTest {

    private static final List<String> SEEDS = List.of(
            "admin@a:~$ show interfaces counters fec-histogram Ethernet0\nBIN0: 1,000,000\nBIN1: 12\nBIN2-3: 1\nBIN16: 0\n",
            "IFACE STATE FEC_CORR FEC_UNCORR FLR(P) (Accuracy)\n---- ---\nEthernet0 U 12 3 7e-10 (89%)\nIFACE BIN0 BIN1\nEthernet8 1 2\n",
            "FEC parameters for eth0:\nStatistics:\n  corrected_blocks: 5\n  fec_bit_err_0: 4 [ per_lane: 2, 2 ]\n  fec_bit_err_1_to_3: 1\n",
            "[{\"ifname\":\"e\",\"statistics\":{\"corrected_blocks\":{\"total\":5},\"hist\":[{\"bin_low\":0,\"bin_high\":3,\"total\":9,\"lanes\":[4,5]}]}}]",
            "port,bin,count,lane0\nA,0,10,10\nA,1-3,2,2\nA,uncorrectable,0,\nA,ferc,1e-9,\n\"A\nB\",0,1,1\n");
    private static final String TOKENS = "BIN|IFACE|FEC_|per_lane|\"hist\"|bin,count|0|9999999999999999999|\n|\r|\t|,|:|[|]|{|}|\"|\u001b[|-|_to_|N/A|e400";

    @Property(tries = 400)
    void anyBytesAreAnswered(@ForAll byte[] bytes) {
        holds(bytes, Optional.empty());
    }

    @Property(tries = 3_000)
    void damagedTextsAreAnswered(@ForAll Random random) {
        byte[] damaged = damage(random);

        holds(damaged, Optional.empty());
        holds(damaged, Optional.of(CounterFormat.values()[random.nextInt(CounterFormat.values().length)]));
    }

    static byte[] damage(Random random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        String[] tokens = TOKENS.split("\\|");
        int edits = 1 + random.nextInt(8);
        for (int i = 0; i < edits && text.length() > 0; i++) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(6)) {
                case 0 -> text.insert(at, tokens[random.nextInt(tokens.length)]);
                case 1 -> text.setCharAt(at, (char) random.nextInt(256));
                case 2 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(12)));
                case 3 -> text.setLength(at);
                case 4 -> text.append(text, at, Math.min(text.length(), at + random.nextInt(200)));
                default -> text.insert(at, SEEDS.get(random.nextInt(SEEDS.size())));
            }
        }
        return text.toString().getBytes(random.nextBoolean() ? UTF_8 : ISO_8859_1);
    }

    static CounterReading holds(byte[] bytes, Optional<CounterFormat> format) {
        CounterReading reading = CounterText.read(bytes, format);
        assertThat(reading.faults()).hasSizeLessThanOrEqualTo(100);
        assertThat(reading.ports().size() + reading.faults().size()).isPositive();
        reading.faults().forEach(fault -> {
            assertThat(fault.line()).isPositive();
            assertThat(fault.column()).isNotNegative();
            assertThat(fault.message().chars()).noneMatch(c -> c < ' ');
        });
        return reading;
    }

    @Test
    void faultsAreCountedBeyondTheFirstHundred() {
        CounterReading reading = holds("BIN0: x\n".repeat(1_000).getBytes(UTF_8), Optional.empty());

        assertThat(reading.faults()).hasSize(100);
        assertThat(reading.furtherFaults()).isEqualTo(900);
    }

    @Test
    void moreThanFourThousandPortsAreRefused() {
        CounterReading reading = holds("BIN0: 1\n".repeat(10_000).getBytes(UTF_8), Optional.empty());

        assertThat(reading.ports()).hasSize(4096);
        assertThat(reading.faults()).singleElement().asString().contains("more than 4096 ports");
    }

    @Test
    void anInputBeyondSixteenMebibytesIsNotRead() {
        assertThat(CounterText.read(new byte[CounterText.MOST_BYTES + 1]).faults()).singleElement().asString()
                .contains("16 MiB");
    }

    @Test
    void aHugeLineOfEveryKindIsAnsweredInTime() {
        for (String unit : List.of(" ", "BIN0 ", "[", ",", "\"", "\u001b", "9", "-", "[{", "|")) {
            String text = "BIN0" + unit.repeat(2_000_000);
            for (CounterFormat format : CounterFormat.values()) {
                assertThatCode(() -> holds(text.getBytes(UTF_8), Optional.of(format))).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void anEmptyTextAndAnUnknownOneSaySo() {
        assertThat(CounterText.read(new byte[0]).faults()).singleElement().asString().contains("there is no text");
        assertThat(CounterText.read("hello\n".getBytes(UTF_8)).faults()).singleElement().asString()
                .contains("none of the known texts");
    }
}
