package io.linkwright.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.catalog.Analysis.AllReduce;
import io.linkwright.contracts.catalog.Analysis.Collective;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;

class AllReduceTimeTest {

    /** 2 x 7/8 x 10^9 bytes at 50 GB/s are 35 ms; 14 steps of 3 us are 0.042 ms; 2 x log2(8) = 6 steps 0.018 ms. */
    @Test
    void eightGpusAt400GbpsTake35Milliseconds() {
        AllReduce time = new AllReduceTime(1000, 8, 400, 400, 3000).result();
        Collective ring = time.algorithms().get(0);
        Collective halving = time.algorithms().get(1);

        assertThat(time.idealMs()).isCloseTo(35, within(1e-9));
        assertThat(ring.steps()).isEqualTo(14);
        assertThat(ring.placedMs()).isCloseTo(35.042, within(1e-9));
        assertThat(ring.scatteredMs()).isEqualTo(ring.placedMs());
        assertThat(halving.steps()).isEqualTo(6);
        assertThat(halving.latencyMs()).isCloseTo(0.018, within(1e-9));
    }

    @Test
    void atThreeToOneAScatteredJobTakesThreeTimesAsLong() {
        Collective ring = new AllReduceTime(1000, 8, 400, 400 / 3.0, 0).result().algorithms().get(0);

        assertThat(ring.placedOverIdeal()).isEqualTo(1);
        assertThat(ring.scatteredOverIdeal()).isCloseTo(3, within(1e-12));
    }

    /** Not a power of two: nine GPUs need four halvings. */
    @Test
    void halvingsAreRoundedUp() {
        assertThat(new AllReduceTime(1, 9, 400, 400, 0).result().algorithms().get(1).steps()).isEqualTo(8);
        assertThat(new AllReduceTime(1, 2, 400, 400, 0).result().algorithms().get(1).steps()).isEqualTo(2);
    }

    @Property(tries = 200)
    void noFabricIsFasterThanTheIdeal(@ForAll @Scale(3) @DoubleRange(min = 0.001, max = 1e6) double megabytes,
            @ForAll @LongRange(min = 2, max = 800_000) long gpus, @ForAll @DoubleRange(min = 1, max = 64) double ratio,
            @ForAll @DoubleRange(max = 10_000) double stepNs) {
        assertThat(new AllReduceTime(megabytes, gpus, 400, 400 / ratio, stepNs).result().algorithms()).allSatisfy(time -> {
            assertThat(time.placedOverIdeal()).isGreaterThanOrEqualTo(1);
            assertThat(time.scatteredMs()).isGreaterThanOrEqualTo(time.placedMs());
        });
    }
}
