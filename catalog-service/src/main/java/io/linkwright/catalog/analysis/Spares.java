package io.linkwright.catalog.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.consultation.ClusterRequest.Sparing;

/**
 * How many spares cover what fails until new ones arrive: the smallest \(s\) with \(P(X \le s) \ge confidence\), where \(X\)
 * is Poisson distributed with mean installed units times failure rate times restocking time. A month has 730 hours.
 *
 * <p>
 * The usual rate is that of a link between NIC and leaf. Reports do not say which part of a link failed. Each module, each
 * cable and each cable assembly is given the whole rate of one link, so that a spare is at hand whichever it was: that is more
 * than will be used, never less.
 */
public final class Spares {

    static final double HOURS_PER_MONTH = 730;

    private final Sparing sparing;
    private final double percentPerMonth;
    private final String source;

    /** @param sparing null for none */
    public Spares(Sparing sparing, Assumptions assumptions) {
        this.sparing = sparing;
        boolean usual = sparing == null || sparing.failuresPercentPerMonth() == null;
        percentPerMonth = usual ? assumptions.of(Basis.LINK_FAILURES).typical() : sparing.failuresPercentPerMonth();
        source = usual ? assumptions.of(Basis.LINK_FAILURES).source() : null;
    }

    /** The lines with their spares added; the same lines when no spares are asked for. */
    public List<BomLine> added(List<BomLine> lines) {
        return sparing == null ? lines : lines.stream().map(this::added).toList();
    }

    private BomLine added(BomLine line) {
        long spares = count(line.quantity());
        return new BomLine(line.partNumber(), line.description(), line.kind(), line.quantity() + spares, line.usedIn(),
                spares);
    }

    /** Spares for so many installed units. */
    long count(long installed) {
        return new Poisson(expected(installed)).quantile(sparing.confidence());
    }

    private double expected(long installed) {
        return installed * percentPerMonth / 100 * sparing.restockDays() * 24 / HOURS_PER_MONTH;
    }

    /** How they were counted; empty when none are asked for. */
    public List<Reason> notes() {
        if (sparing == null) {
            return List.of();
        }
        return List.of(new Reason("spares", Severity.PASS, String.format(Locale.ROOT,
                "Spares of each part suffice with a probability of %s %% for what fails in the %s days until new ones arrive,"
                        + " at %s %% a month%s.",
                plain(sparing.confidence() * 100), plain(sparing.restockDays()), plain(percentPerMonth),
                source == null ? ""
                        : ", the rate of a whole link, given to each module and each cable because reports do not"
                                + " say which of them failed"),
                "/sparing", source));
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(Math.round(value * 1e6) / 1e6)).stripTrailingZeros().toPlainString();
    }
}
