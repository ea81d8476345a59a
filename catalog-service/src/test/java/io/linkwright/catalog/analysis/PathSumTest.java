package io.linkwright.catalog.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.analysis.Leg.Delay;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.catalog.Analysis.LatencyPart;
import io.linkwright.contracts.catalog.Analysis.PathLatency;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class PathSumTest {

    private static final Delay FIBRE = delay("cables", 5);
    private static final Delay DSP = delay("module-passes", 75);
    private static final Delay KP4 = delay("error-correction", 110);
    private static final Delay SWITCH = delay("switches", 600);

    private static Delay delay(String part, double typicalNs) {
        return new Delay(part, part, "units", typicalNs * 0.9, typicalNs, typicalNs * 1.2, null, Confidence.FROM_MEMORY);
    }

    private static Leg leg(double metres) {
        return new Leg(metres, FIBRE, List.of(DSP, DSP, KP4));
    }

    /** 3 links of 20 m at 5 ns/m, 6 passes of 75 ns, 3 codes of 110 ns, 2 switches of 600 ns: 300 + 450 + 330 + 1,200. */
    @Test
    void theWorkedBudgetIs2280Nanoseconds() {
        PathLatency path = new PathSum().link(leg(20)).through(SWITCH).link(leg(20)).through(SWITCH).link(leg(20))
                .as("worked", "longest");

        assertThat(path.typicalNs()).isEqualTo(2280);
        assertThat(path.lowNs()).isEqualTo(2052);
        assertThat(path.highNs()).isEqualTo(2736);
        assertThat(path.links()).isEqualTo(3);
        assertThat(path.switches()).isEqualTo(2);
        assertThat(path.cableM()).isEqualTo(60);
        assertThat(path.parts()).extracting(LatencyPart::name, LatencyPart::quantity, LatencyPart::typicalNs)
                .containsExactly(tuple("module-passes", 6.0, 450.0), tuple("error-correction", 3.0, 330.0),
                        tuple("cables", 60.0, 300.0), tuple("switches", 2.0, 1200.0));
    }

    @Property(tries = 200)
    void aLongerRunNeverTakesLess(@ForAll @DoubleRange(max = 10_000) double metres,
            @ForAll @DoubleRange(max = 10_000) double more) {
        PathLatency shorter = new PathSum().link(leg(metres)).as("any", "shortest");
        PathLatency longer = new PathSum().link(leg(metres + more)).as("any", "longest");

        assertThat(longer.lowNs()).isGreaterThanOrEqualTo(shorter.lowNs());
        assertThat(longer.typicalNs()).isGreaterThanOrEqualTo(shorter.typicalNs());
        assertThat(longer.highNs()).isGreaterThanOrEqualTo(shorter.highNs());
    }
}
