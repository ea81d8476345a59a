package io.linkwright.vetting.measurement.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** The oracles are the JDK's own sets and maps. */
class SeenRowsTest {

    private record Key(int serial, int series, long micros) {
    }

    @Test
    void only_what_was_there_is_there_however_close_the_keys_lie() {
        Random random = new Random(7);
        SeenRows seen = new SeenRows(4096);
        Set<Key> oracle = new HashSet<>();
        for (int i = 0; i < 500_000; i++) {
            Key key = new Key(random.nextInt(50), random.nextInt(20),
                    random.nextInt(400) * (random.nextBoolean() ? 1L : 1L << 41));
            assertThat(seen.add(key.serial, key.series, key.micros)).as(key.toString()).isEqualTo(oracle.add(key));
        }
    }

    @Test
    void keys_that_differ_in_one_bit_differ() {
        SeenRows seen = new SeenRows(4096);
        assertThat(seen.add(0, 0, 0)).isTrue();
        for (int bit = 0; bit < 20; bit++) {
            assertThat(seen.add(1 << bit, 0, 0)).isTrue();
        }
        for (int bit = 0; bit < 12; bit++) {
            assertThat(seen.add(0, 1 << bit, 0)).isTrue();
        }
        for (int bit = 0; bit < 50; bit++) {
            assertThat(seen.add(0, 0, 1L << bit)).isTrue();
        }
        assertThat(seen.add(1 << 19, 0, 0)).isFalse();
        assertThat(seen.add(0, 1 << 11, 0)).isFalse();
        assertThat(seen.add(0, 0, 1L << 49)).isFalse();
    }

    @Test
    void serials_are_numbered_as_they_come_and_no_more_than_may_be() {
        Random random = new Random(11);
        SerialNumbers numbers = new SerialNumbers(20_000);
        Map<String, Integer> oracle = new HashMap<>();
        for (int i = 0; i < 200_000; i++) {
            String serial = Integer.toString(random.nextInt(30_000), 2 + random.nextInt(30));
            int expected = oracle.size() < 20_000 ? oracle.computeIfAbsent(serial, key -> oracle.size())
                    : oracle.getOrDefault(serial, -1);
            assertThat(numbers.number(serial.toCharArray(), serial.length())).as(serial).isEqualTo(expected);
        }
        assertThat(numbers.count()).isEqualTo(20_000);
    }
}
