package io.linkwright.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void allowsFiveRestartsWithinTwoMinutes() {
        RestartBudget budget = new RestartBudget();
        for (int i = 0; i < 5; i++) {
            assertThat(budget.use(START.plusSeconds(i))).isTrue();
        }
        assertThat(budget.use(START.plusSeconds(119))).isFalse();
    }

    @Test
    void forgetsRestartsThatAreTwoMinutesOld() {
        RestartBudget budget = new RestartBudget();
        for (int i = 0; i < 5; i++) {
            budget.use(START.plusSeconds(i));
        }
        assertThat(budget.use(START.plusSeconds(120))).isTrue();
        assertThat(budget.use(START.plusSeconds(120))).isFalse();
    }
}
