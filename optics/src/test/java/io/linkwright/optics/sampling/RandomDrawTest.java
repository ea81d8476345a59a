package io.linkwright.optics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class RandomDrawTest {

    private static final List<String> SERIALS = IntStream.rangeClosed(1, 40).mapToObj(i -> "S" + i).toList();

    @Test
    void theDrawIsTheOneThatSha256sumGives() {
        // printf '7:S%d' N | sha256sum, sorted: the four smallest digests
        assertThat(RandomDraw.of(SERIALS, 4, "7")).containsExactly("S18", "S6", "S32", "S16");
    }

    @Test
    void theOrderOfTheListDoesNotMatter() {
        List<String> reversed = new ArrayList<>(SERIALS);
        Collections.reverse(reversed);

        assertThat(RandomDraw.of(reversed, 8, "a")).isEqualTo(RandomDraw.of(SERIALS, 8, "a"));
        assertThat(RandomDraw.of(SERIALS, 8, "b")).isNotEqualTo(RandomDraw.of(SERIALS, 8, "a"));
    }

    @Test
    void everyUnitIsDrawnEquallyOften() {
        int[] drawn = new int[SERIALS.size()];
        for (int seed = 0; seed < 4000; seed++) {
            RandomDraw.of(SERIALS, 8, "seed" + seed).forEach(serial -> drawn[SERIALS.indexOf(serial)]++);
        }
        // 800 expected each, standard deviation 25; five of them.
        assertThat(IntStream.of(drawn).boxed().toList()).allSatisfy(times -> assertThat(times).isBetween(675, 925));
    }

    @Test
    void noMoreUnitsAreDrawnThanThereAre() {
        assertThat(RandomDraw.of(SERIALS, 40, "x")).containsExactlyInAnyOrderElementsOf(SERIALS);
        assertThatThrownBy(() -> RandomDraw.of(SERIALS, 41, "x")).isInstanceOf(IllegalArgumentException.class);
    }
}
