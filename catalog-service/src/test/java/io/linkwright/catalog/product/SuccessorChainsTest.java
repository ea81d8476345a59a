package io.linkwright.catalog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class SuccessorChainsTest {

    @Test
    void aChainThatEndsIsNoCircle() {
        assertThat(new SuccessorChains(Map.of("A", "B", "B", "C")).circles(List.of("A", "B", "C"))).isEmpty();
    }

    @Test
    void aProductThatSucceedsItselfIsACircle() {
        assertThat(new SuccessorChains(Map.of("A", "A")).circles(List.of("A"))).isEqualTo(Map.of("A", List.of("A", "A")));
    }

    @Test
    void everyMemberOfACircleIsTold() {
        assertThat(new SuccessorChains(Map.of("A", "B", "B", "C", "C", "A")).circles(List.of("A", "B", "C"))).isEqualTo(
                Map.of("A", List.of("A", "B", "C", "A"), "B", List.of("B", "C", "A", "B"), "C", List.of("C", "A", "B", "C")));
    }

    @Test
    void whatLeadsIntoACircleIsNotOnIt() {
        assertThat(new SuccessorChains(Map.of("X", "A", "A", "B", "B", "A")).circles(List.of("X", "A"))).containsOnlyKeys("A");
    }

    @Test
    void aChainOfAHundredThousandIsFollowedOnce() {
        Map<String, String> chain = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            chain.put("P" + i, "P" + (i + 1));
        }

        assertThat(new SuccessorChains(chain).circles(chain.keySet())).isEmpty();
    }
}
