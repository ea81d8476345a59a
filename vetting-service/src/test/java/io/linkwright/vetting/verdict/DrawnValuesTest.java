package io.linkwright.vetting.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

class DrawnValuesTest {

    @Test
    void fewValuesAreAllKept() {
        DrawnValues values = new DrawnValues(1000);
        for (int i = 0; i < 1000; i++) {
            values.add(i);
        }

        assertThat(values.drawn()).hasSize(1000).startsWith(0, 1, 2).endsWith(998, 999);
    }

    @Test
    void ofManyEachIsAsLikelyAsTheOther() {
        DrawnValues values = new DrawnValues(10_000);
        for (int i = 0; i < 1_000_000; i++) {
            values.add(i);
        }

        assertThat(values.count()).isEqualTo(1_000_000);
        assertThat(values.drawn()).hasSize(10_000).doesNotHaveDuplicates();
        // The mean of 10,000 out of a uniform million has a standard deviation of 2,900; the bound is five of them.
        assertThat(Arrays.stream(values.drawn()).average().orElseThrow()).isCloseTo(499_999.5, within(14_500.0));
        // Of each tenth 1,000 are expected, with a standard deviation of 30.
        for (int tenth = 0; tenth < 10; tenth++) {
            int low = tenth * 100_000;
            assertThat(Arrays.stream(values.drawn()).filter(value -> value >= low && value < low + 100_000).count())
                    .isBetween(850L, 1150L);
        }
    }
}
