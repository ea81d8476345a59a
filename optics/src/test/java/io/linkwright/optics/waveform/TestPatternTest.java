package io.linkwright.optics.waveform;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;

class TestPatternTest {

    @Test
    void ssprqIsTheStandardsSequence() throws Exception {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Ssprq.symbols())))
                .isEqualTo("f17f5effb8e68863e5355258186456e1c3b3c48b5519c1a0c46dac855fae3582");
    }

    @Test
    void ssprqHasItsCountsBeginningAndRuns() {
        byte[] symbols = Ssprq.symbols();
        int[] counts = new int[4];
        for (byte symbol : symbols) {
            counts[symbol]++;
        }
        assertThat(counts).containsExactly(15_215, 17_553, 17_552, 15_215);
        assertThat(Arrays.copyOf(symbols, 32)).containsExactly(2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 3, 2, 2, 2, 2, 2, 2, 2,
                2, 2, 2, 2, 2, 1, 2, 2, 1, 2);
        assertThat(runs(symbols, 3, 7)).startsWith(3705, 6860, 7789);
        assertThat(runs(symbols, 0, 6)).startsWith(5969, 6875, 11_194);
    }

    @Test
    void prbs13qHasEveryRegisterStateTwice() {
        byte[] symbols = Prbs13q.symbols();
        int[] counts = new int[4];
        for (byte symbol : symbols) {
            counts[symbol]++;
        }
        // Of all pairs of bits of a maximal sequence only 00 comes once less.
        assertThat(symbols).hasSize(8191);
        assertThat(counts).containsExactly(2047, 2048, 2048, 2048);
    }

    private static int[] runs(byte[] symbols, int level, int length) {
        return java.util.stream.IntStream.range(1, symbols.length - length).filter(n -> {
            for (int i = 0; i < length; i++) {
                if (symbols[n + i] != level) {
                    return false;
                }
            }
            return symbols[n - 1] != level && symbols[n + length] != level;
        }).toArray();
    }
}
