package io.linkwright.gateway.consultation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.linkwright.contracts.Money;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.DesignRejected;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.quote.QuoteAccepted;
import io.linkwright.contracts.quote.QuoteDeclined;
import io.linkwright.contracts.quote.QuoteDrafted;
import io.linkwright.contracts.quote.QuoteExpired;
import io.linkwright.contracts.quote.QuoteIssued;
import io.linkwright.contracts.quote.QuoteSnapshot;
import io.linkwright.contracts.vetting.SupplyAllocated;
import io.linkwright.contracts.vetting.SupplyReleased;
import io.linkwright.contracts.vetting.SupplyShort;

/** Each event as the timeline tells it. */
final class Sentences {

    static String requested(ClusterRequest request, String requestedBy) {
        ClusterRequest.ComputeFabric compute = request.compute();
        long gpus = (long) compute.nodes() * compute.gpusPerNode();
        return String.format(Locale.ROOT, "%s asked for the optics of %s GPUs in %s.", requestedBy, number(gpus),
                counted(compute.nodes(), compute.nodePlatform() + " node"));
    }

    static String of(DesignProposed event) {
        return "A design fits. " + event.design().summary();
    }

    static String of(DesignRejected event) {
        return "No design fits, for " + counted(event.reasons().size(), "reason") + ".";
    }

    static String of(QuoteDrafted event) {
        QuoteSnapshot quote = event.quote();
        return String.format(Locale.ROOT, "Quote %s is drafted: %s, %s.%s", quote.number(),
                counted(quote.lines().size(), "line"),
                money(quote.total()), unvetted(quote.unvettedLines()));
    }

    static String of(QuoteIssued event) {
        QuoteSnapshot quote = event.quote();
        String risk = quote.acceptedRisk() == null ? "" : " Accepted risk: " + quote.acceptedRisk();
        String validity = quote.validUntil() == null ? "" : " It is valid until " + quote.validUntil() + ".";
        return String.format(Locale.ROOT, "%s issued quote %s over %s.%s%s", event.issuedBy(), quote.number(),
                money(quote.total()), validity,
                risk);
    }

    static String of(QuoteAccepted event) {
        return String.format(Locale.ROOT, "%s accepted quote %s.", event.acceptedBy(), event.quote().number());
    }

    static String of(QuoteDeclined event) {
        boolean reasoned = event.reason() != null && !event.reason().isBlank();
        return String.format(Locale.ROOT, "%s declined quote %s%s", event.declinedBy(), event.quote().number(),
                reasoned ? ": " + event.reason() : ".");
    }

    static String of(QuoteExpired event) {
        return String.format(Locale.ROOT, "Quote %s expired unanswered.", event.quote().number());
    }

    static String of(SupplyAllocated event) {
        return "All units are set aside: " + units(event.allocations()) + ".";
    }

    static String of(SupplyShort event) {
        String missing = event.shortages().stream()
                .map(shortage -> String.format(Locale.ROOT, "%s of %s × %s", number(shortage.missing()),
                        number(shortage.wanted()),
                        shortage.partNumber()))
                .collect(Collectors.joining(", "));
        String set = event.allocations().isEmpty() ? "Nothing" : units(event.allocations());
        return "Supply is short of " + missing + ". " + set + " could be set aside.";
    }

    static String of(SupplyReleased event) {
        String rest = event.remaining().isEmpty() ? " Nothing stays set aside."
                : " " + units(event.remaining()) + " stay set aside.";
        return String.format(Locale.ROOT, "%s gave back %s: %s%s", event.releasedBy(), units(event.released()), event.reason(),
                rest);
    }

    private static String units(List<SupplyAllocated.Allocation> allocations) {
        long units = allocations.stream().mapToLong(SupplyAllocated.Allocation::quantity).sum();
        long lots = allocations.stream().map(SupplyAllocated.Allocation::lotId).distinct().count();
        return counted(units, "unit") + " from " + counted(lots, "lot");
    }

    private static String unvetted(List<Integer> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return lines.size() == 1 ? " 1 line is not vetted." : " " + number(lines.size()) + " lines are not vetted.";
    }

    private static String money(Money money) {
        return String.format(Locale.ROOT, "%,.2f %s", money.amount(), money.currency());
    }

    private static String counted(long count, String noun) {
        return number(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private Sentences() {
    }
}
