package io.linkwright.optics.fec.counters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.fec.counters.CounterDelta.Kind;

class CounterDeltaTest {

    private static PortCounters port(long uncorrectable, long... codewords) {
        return PortCounters.of("Ethernet0", CodewordHistogram.of(codewords), OptionalLong.of(uncorrectable));
    }

    @Test
    void countersThatGrewAreSubtracted() {
        CounterDelta delta = CounterDelta.between(port(1, 100, 5, 0), port(1, 150, 7, 1));

        assertThat(delta.kind()).isEqualTo(Kind.GREW);
        assertThat(delta.counters()).contains(port(0, 50, 2, 1));
        assertThat(delta.notes()).isEmpty();
    }

    @Test
    void countersThatAllFellWereCleared() {
        CounterDelta delta = CounterDelta.between(port(0, 1000, 50, 3), port(0, 70, 2, 0));

        assertThat(delta.kind()).isEqualTo(Kind.CLEARED);
        assertThat(delta.counters()).contains(port(0, 70, 2, 0));
        assertThat(delta.notes()).singleElement().asString().contains("cleared").contains("clear on read");
    }

    @Test
    void oneCounterThatFellWhileOthersWentOnRanOver() {
        CounterDelta delta = CounterDelta.between(port(0, (1L << 32) - 10, 50), port(0, 90, 60));

        assertThat(delta.kind()).isEqualTo(Kind.RAN_OVER);
        assertThat(delta.counters()).contains(port(0, 100, 10));
        assertThat(delta.notes()).singleElement().asString().contains("bin 0").contains("2^32");
    }

    @Test
    void aWiderCounterRunsOverWhereItIsWide() {
        assertThat(CounterDelta.between(port(0, (1L << 48) - 1, 50), port(0, 1, 50)).counters()).contains(port(0, 2, 0));
    }

    @Test
    void whatFellFromASmallValueBelongsToAnotherPort() {
        assertThat(CounterDelta.between(port(0, 100, 5), port(0, 50, 6)).kind()).isEqualTo(Kind.NOT_COMPARABLE);
    }

    @Test
    void countersThatStoodStillSayNothing() {
        CounterDelta delta = CounterDelta.between(port(0, 100, 5), port(0, 100, 5));

        assertThat(delta.kind()).isEqualTo(Kind.STOOD_STILL);
        assertThat(delta.notes()).singleElement().asString().contains("link is down");
    }

    @Test
    void differentBinsCannotBeSubtracted() {
        assertThat(CounterDelta.between(port(0, 100, 5), port(0, 100, 5, 1)).counters()).isEmpty();
    }
}
