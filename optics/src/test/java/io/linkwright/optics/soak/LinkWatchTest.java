package io.linkwright.optics.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinkWatchTest {

    private final LinkWatch watch = new LinkWatch(true);
    private double time;

    /** Rows every ten seconds. */
    private void rows(int count, boolean up, double lostInFirst) {
        for (int i = 0; i < count; i++) {
            watch.row(time, up, i == 0 ? lostInFirst : 0);
            time += 10;
        }
    }

    private LinkRecord finish() {
        return watch.finish(new CodewordCounter());
    }

    @Test
    void sixty_seconds_down_are_a_flap_and_more_are_an_outage() {
        rows(5, true, 0);
        rows(6, false, 0);
        rows(5, true, 0);
        rows(7, false, 0);
        rows(5, true, 0);

        LinkRecord link = finish();

        assertThat(link.flaps()).isEqualTo(1);
        assertThat(link.outages()).isEqualTo(1);
        assertThat(link.events()).containsExactly(new LinkEvent(LinkEvent.Kind.FLAP, 50, 110, 0),
                new LinkEvent(LinkEvent.Kind.OUTAGE, 160, 230, 0));
    }

    @Test
    void down_to_the_end_is_an_outage() {
        rows(5, true, 0);
        rows(2, false, 0);

        assertThat(finish().outages()).isEqualTo(1);
    }

    @Test
    void training_before_the_link_is_first_up_is_no_fault() {
        rows(30, false, 7);
        rows(5, true, 3);

        LinkRecord link = finish();

        assertThat(link.flaps() + link.outages() + link.bursts()).isZero();
        assertThat(link.uncorrectableCodewords()).isZero();
        assertThat(link.everUp()).isTrue();
    }

    @Test
    void codewords_lost_with_the_link_up_are_an_implicit_flap() {
        rows(3, true, 0);
        rows(3, true, 5);
        rows(3, true, 5);
        rows(12, true, 0);
        rows(3, true, 1);

        LinkRecord link = finish();

        assertThat(link.flaps()).isZero();
        assertThat(link.bursts()).as("30 s apart is one, 140 s apart is another").isEqualTo(2);
        assertThat(link.allFlaps()).isEqualTo(2);
        assertThat(link.uncorrectableCodewords()).isEqualTo(11);
        assertThat(link.events().get(0)).isEqualTo(new LinkEvent(LinkEvent.Kind.BURST, 20, 60, 10));
    }

    @Test
    void codewords_lost_beside_a_loss_of_the_link_belong_to_it() {
        rows(3, true, 0);
        rows(1, true, 400);
        rows(3, false, 900);
        rows(3, true, 50);

        LinkRecord link = finish();

        assertThat(link.flaps()).isEqualTo(1);
        assertThat(link.bursts()).isZero();
        assertThat(link.uncorrectableCodewords()).isEqualTo(1350);
    }

    @Test
    void burst_well_before_a_loss_of_the_link_is_its_own() {
        rows(3, true, 0);
        rows(5, true, 4);
        rows(3, false, 0);
        rows(3, true, 0);

        assertThat(finish().allFlaps()).isEqualTo(2);
    }

    @Test
    void row_without_a_state_keeps_the_one_before() {
        rows(3, true, 0);
        watch.row(30, null, 0);
        watch.row(40, false, 0);
        watch.row(50, null, 0);
        watch.row(60, true, 0);

        assertThat(finish().events()).isEqualTo(List.of(new LinkEvent(LinkEvent.Kind.FLAP, 40, 60, 0)));
    }

    @Test
    void events_are_kept_up_to_a_bound_and_counted_beyond() {
        for (int i = 0; i < 12_000; i++) {
            rows(1, true, 0);
            rows(1, false, 0);
        }
        LinkRecord link = finish();

        assertThat(link.flaps()).isEqualTo(11_999);
        assertThat(link.events()).hasSize(10_000);
    }

    @Test
    void counter_is_followed_over_clears_and_wraps() {
        CodewordCounter counter = new CodewordCounter();

        assertThat(counter.advance(100)).isZero();
        assertThat(counter.advance(150)).isEqualTo(50);
        assertThat(counter.advance(20)).as("cleared, then 20").isEqualTo(20);
        assertThat(counter.advance(4_294_967_290L)).isEqualTo(4_294_967_270.0);
        assertThat(counter.advance(4)).as("over 2^32").isEqualTo(10);
        assertThat(counter.advance(-1)).as("2^64 - 1").isEqualTo(0x1p64);
        assertThat(counter.advance(0)).isZero();
        assertThat(counter.clears()).isEqualTo(2);
        assertThat(counter.wraps()).isEqualTo(1);
    }
}
