package io.linkwright.catalog.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void anOddLinkLeavesAHalfUsedModuleAtEachChassis() {
        // 3 chassis with 5 links: 9 twin-port modules, not the 8 that 15 links would need in one place.
        assertThat(Spread.even(3, 5).units(2)).isEqualTo(9);
    }

    @Test
    void linksAreSpreadAsEvenlyAsWholeLinksAllow() {
        Spread spread = Spread.over(3, 32);

        assertThat(spread.shares()).isEqualTo(List.of(new Spread.Share(2, 11), new Spread.Share(1, 10)));
        assertThat(spread.links()).isEqualTo(32);
        assertThat(spread.most()).isEqualTo(11);
        assertThat(spread.units(4)).isEqualTo(9);
    }

    @Test
    void evenSpreadsHaveNoRest() {
        assertThat(Spread.over(2, 32).most()).isEqualTo(16);
        assertThat(Spread.over(4, 2).units(4)).isEqualTo(2);
    }
}
