package io.linkwright.cli.consult;

import static io.linkwright.cli.text.Numbers.amount;
import static io.linkwright.cli.text.Numbers.count;
import static io.linkwright.cli.text.Numbers.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.linkwright.cli.text.Table;
import io.linkwright.contracts.quote.QuoteSnapshot.Line;
import io.linkwright.contracts.quote.QuoteSnapshot.LotEvidence;
import io.linkwright.contracts.quote.QuoteSnapshot.PriceStep;

/** A quote as a person reads it: evidence, prices, and what has to be known about them. */
public final class QuoteReport {

    private QuoteReport() {
    }

    public static List<String> of(QuoteDocument quote) {
        List<String> lines = new ArrayList<>();
        String title = "Quote " + quote.number() + " (" + lower(quote.state()) + ")";
        lines.add(title);
        lines.add("=".repeat(title.length()));
        lines.add(prices(quote).toString());
        lines.add("");
        lines.add("Total: " + money(quote.total()) + validity(quote));
        lines.add("");
        lines.add("Evidence, against " + (quote.auditProfile() == null ? "the standard's limits"
                : "the standard's limits and the audit " + quote.auditProfile()));
        lines.add(evidence(quote).toString());
        lines.addAll(notices(quote));
        return List.copyOf(lines);
    }

    private static Table prices(QuoteDocument quote) {
        String currency = quote.total() == null ? "" : ", " + quote.total().currency();
        Table table = Table.of("line", "part", "quantity", "list price" + currency, "unit price", "line total",
                "how the price came about");
        for (Line line : quote.lines()) {
            table.row("" + line.line(), line.partNumber(), count(line.quantity()), amount(line.listPrice()),
                    amount(line.unitPrice()), amount(line.lineTotal()),
                    line.waterfall().stream().map(PriceStep::explanation).collect(Collectors.joining("; ")));
        }
        return table;
    }

    private static Table evidence(QuoteDocument quote) {
        Table table = Table.of("line", "part", "vetted", "from lot", "units", "verdict", "evidence");
        for (Line line : quote.lines()) {
            String vetting = line.vetting() == null ? "-" : lower(line.vetting().name());
            if (line.lots().isEmpty()) {
                table.row("" + line.line(), line.partNumber(), vetting, "-", "-", "-", "no lot");
            }
            for (LotEvidence lot : line.lots()) {
                table.row("" + line.line(), line.partNumber(), vetting, lot.lotNumber(), count(lot.quantity()),
                        lower(lot.outcome().name()), lot.evidenceUrl());
            }
        }
        return table;
    }

    private static List<String> notices(QuoteDocument quote) {
        List<String> lines = new ArrayList<>();
        if (!quote.unvettedLines().isEmpty()) {
            lines.add("");
            lines.add("Not vetted: line " + quote.unvettedLines().stream().map(String::valueOf)
                    .collect(Collectors.joining(", ")) + ".");
        }
        if (quote.acceptedRisk() != null) {
            lines.add("Issued all the same because: " + quote.acceptedRisk());
        }
        if (quote.notice() != null && !quote.notice().isBlank()) {
            lines.add("");
            lines.add("NOTICE: " + quote.notice());
        }
        return lines;
    }

    private static String validity(QuoteDocument quote) {
        return quote.validUntil() == null ? "" : ", valid until " + quote.validUntil();
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
