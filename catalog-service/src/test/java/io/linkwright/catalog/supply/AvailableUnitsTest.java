package io.linkwright.catalog.supply;

import static io.linkwright.contracts.vetting.Outcome.CONDITIONAL;
import static io.linkwright.contracts.vetting.Outcome.FAIL;
import static io.linkwright.contracts.vetting.Outcome.INCOMPLETE;
import static io.linkwright.contracts.vetting.Outcome.PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.vetting.Outcome;
import io.linkwright.contracts.vetting.SupplyChanged;
import io.linkwright.contracts.vetting.SupplyChanged.AuditOutcome;
import io.linkwright.contracts.vetting.SupplyChanged.LotSupply;

class AvailableUnitsTest {

    private static LotSupply lot(long available, AuditOutcome... audits) {
        return new LotSupply("id", "lot", available, List.of(audits));
    }

    private static AuditOutcome audit(String overlay, Outcome outcome) {
        return new AuditOutcome(overlay, outcome, "verdict", "/evidence");
    }

    @Test
    void unitsOfLotsThatPassedAddUp() {
        assertThat(AvailableUnits.byOverlay(List.of(lot(100, audit(null, PASS)), lot(20, audit(null, CONDITIONAL)),
                lot(7, audit(null, FAIL)), lot(5, audit(null, INCOMPLETE)), lot(0, audit(null, PASS)), lot(3))))
                .containsOnly(entry("", 120L));
    }

    @Test
    void anOverlayNeedsTheStandardAsWell() {
        assertThat(AvailableUnits.byOverlay(List.of(
                lot(100, audit(null, PASS), audit("low-latency", PASS)),
                lot(40, audit(null, PASS), audit("low-latency", FAIL)),
                lot(9, audit("low-latency", PASS)),
                lot(8, audit(null, FAIL), audit("low-latency", PASS)),
                lot(7, audit(null, PASS), audit("low-latency", PASS), audit("low-latency", FAIL)))))
                .containsOnly(entry("", 147L),
                        entry("low-latency", 100L));
    }

    @Test
    void olderNewsChangesNothing() {
        VettedStockEntity stock = new VettedStockEntity(announced(7, 30));

        stock.follow(announced(6, 0));
        assertThat(stock.available(null)).isEqualTo(30);
        assertThat(stock.available("low-latency")).isZero();
        stock.follow(announced(8, 5));
        assertThat(stock.available(null)).isEqualTo(5);
    }

    private static SupplyChanged announced(long revision, long available) {
        return new SupplyChanged("PART", revision, Instant.EPOCH, List.of(lot(available, audit(null, PASS))));
    }
}
