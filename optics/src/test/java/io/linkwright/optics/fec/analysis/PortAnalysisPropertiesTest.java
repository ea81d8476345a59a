package io.linkwright.optics.fec.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;

import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.CodewordHistogram;
import io.linkwright.optics.fec.counters.PortCounters;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PortAnalysisPropertiesTest {

    @Property(tries = 400)
    void anyCountersAreAnsweredWithRatios(@ForAll Random random) {
        PortAnalysis port = PortAnalysis.of(counters(random), PortRate.KNOWN.get(random.nextInt(PortRate.KNOWN.size())),
                new Measured(
                        random.nextBoolean() ? OptionalDouble.of(Math.exp(20 * random.nextGaussian())) : OptionalDouble.empty(),
                        OptionalDouble.empty(), 20 + random.nextInt(2)));

        assertThat(port.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.text()).isNotBlank().doesNotContain("NaN");
            finding.value().ifPresent(value -> assertThat(value).isNotNaN());
        });
        port.preFecBer().ifPresent(ber -> assertThat(ber).isBetween(0.0, 1.0));
        port.independentCer().ifPresent(cer -> assertThat(cer).isBetween(0.0, 1.0));
        port.forecastCer().ifPresent(cer -> assertThat(cer).isBetween(0.0, 1.0));
        port.errors().ifPresent(errors -> assertThat(errors.mean()).isBetween(errors.lower(), errors.upper()));
        port.uncorrectable().ifPresent(bound -> assertThat(bound.lower()).isBetween(0.0, bound.upper()));
        assertThat(port.readings()).allSatisfy(reading -> assertThat(reading.value()).isNotNaN().isNotNegative());
    }

    private static PortCounters counters(Random random) {
        List<Bin> bins = new ArrayList<>();
        int low = random.nextInt(3);
        boolean perLane = random.nextInt(4) == 0;
        while (low <= 15) {
            int high = Math.min(15, low + (random.nextInt(3) == 0 ? random.nextInt(5) : 0));
            long count = count(random);
            bins.add(new Bin(low, high, count, perLane ? List.of(count / 3, count - count / 3) : List.of()));
            low = high + 1 + (random.nextInt(9) == 0 ? 1 : 0);
        }
        return new PortCounters("A", new CodewordHistogram(random.nextInt(10) == 0 ? List.of() : bins), some(random),
                some(random),
                some(random), some(random), OptionalDouble.of(random.nextDouble()), OptionalDouble.of(random.nextDouble()));
    }

    /** Any size up to 2^58, and often 0. */
    private static long count(Random random) {
        return random.nextInt(3) == 0 ? 0 : random.nextLong() >>> (6 + random.nextInt(58)) & Long.MAX_VALUE >> 5;
    }

    private static OptionalLong some(Random random) {
        return random.nextInt(3) == 0 ? OptionalLong.empty()
                : OptionalLong.of(random.nextInt(8) == 0 ? Long.MAX_VALUE : count(random));
    }
}
