package io.linkwright.cli.soak;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.linkwright.cli.text.Numbers;
import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.soak.Ageing;
import io.linkwright.optics.soak.Confidence;
import io.linkwright.optics.soak.Estimate;
import io.linkwright.optics.soak.Hold;
import io.linkwright.optics.soak.InletForecast;
import io.linkwright.optics.soak.Limit;
import io.linkwright.optics.soak.Reading;
import io.linkwright.optics.soak.RuleResult;
import io.linkwright.optics.soak.SoakAnalysis;
import io.linkwright.optics.soak.SoakFault;
import io.linkwright.optics.soak.SoakReading;
import io.linkwright.optics.soak.SoakResult;
import io.linkwright.optics.soak.SoakRun;
import io.linkwright.optics.soak.SteadyState;
import io.linkwright.optics.soak.ThermalResistance;

/** What a soak proves, for the person in the lab. */
final class SoakReport {

    private static final Map<Confidence, String> BASIS = Map.of(Confidence.SOURCED, "sourced", Confidence.COMPUTED,
            "computed", Confidence.STATED, "stated", Confidence.FROM_MEMORY, "recalled");

    private final SoakResult result;
    private final SoakAnalysis soak;
    private final List<String> lines = new ArrayList<>();

    private SoakReport(SoakResult result) {
        this.result = result;
        this.soak = result.analysis();
    }

    static List<String> of(SoakReading.Refused refused, String file) {
        List<String> lines = new ArrayList<>();
        lines.add(file + " cannot be judged; it has " + Numbers.count(refused.count())
                + (refused.count() == 1 ? " fault:" : " faults:"));
        for (SoakFault fault : refused.faults()) {
            lines.addAll(Wrapping.point("  ", fault.text()));
        }
        if (refused.count() > refused.faults().size()) {
            lines.add("  and " + Numbers.count(refused.count() - refused.faults().size()) + " more");
        }
        return lines;
    }

    static List<String> of(SoakResult result, String file) {
        SoakReport report = new SoakReport(result);
        report.head(file);
        report.findings();
        report.rules();
        report.readings();
        report.notes();
        return report.lines;
    }

    private void head(String file) {
        SoakRun run = soak.run();
        lines.add(file + ": " + Numbers.count(run.rowsRead()) + " rows, one every " + Numbers.measure(run.usualIntervalS())
                + " s, over " + fixed(run.durationS() / 3600, 2) + " h"
                + run.start().map(start -> " from " + start).orElse(""));
        lines.add("");
        lines.add("Verdict: " + result.verdict() + "   (± are half-widths of 95 % intervals)");
        lines.add("");
    }

    private void findings() {
        SteadyState steady = soak.steady();
        line("steady state", (steady.reached() ? "yes: " : "no: ") + steady.why());
        steady.warmUp().ifPresent(fit -> line("warm-up", "time constant " + with(fit.tauS()) + " s, towards "
                + with(fit.finalC()) + " °C, by " + with(fit.riseC()) + " °C"));
        Hold hold = soak.hold();
        line(steady.reached() ? "hold" : "whole plateau",
                fixed(hold.hours(), 2) + " h" + mean(", module ", hold.moduleC(), " °C")
                        + mean(", case ", hold.caseC(), " °C") + mean(", inlet ", hold.inletC(), " °C")
                        + mean(", ", hold.powerW(), " W"));
        soak.resistance().ifPresent(this::resistance);
        for (InletForecast forecast : soak.forecasts()) {
            line("at " + Numbers.measure(forecast.inletC()) + " °C inlet", "module reads " + with(forecast.moduleC())
                    + " °C, case " + (soak.caseReading().upperBound() ? "at most " : "") + with(forecast.caseC())
                    + " °C (" + fixed(Math.abs(forecast.beyondC()), 1) + " °C "
                    + (forecast.beyondC() >= 0 ? "above" : "below") + " the inlet of the hold)");
        }
        soak.ageing().ifPresent(this::ageing);
        lines.add("");
    }

    private void resistance(ThermalResistance resistance) {
        line("thermal resistance", with(resistance.inHoldKPerW()) + " K/W above the inlet, in the hold");
        resistance.fromPowerStates().ifPresent(states -> line("", with(states.kPerW()) + " K/W and "
                + with(states.offsetC()) + " °C at no power, from " + states.states() + " states of "
                + fixed(states.leastW(), 1) + " to " + fixed(states.mostW(), 1) + " W"));
        resistance.byFan().forEach(fan -> line("",
                with(fan.kPerW()) + " K/W at " + Numbers.measure(fan.fanPercent()) + " % fan"));
    }

    private void ageing(Ageing ageing) {
        line("ageing", "at " + Numbers.measure(ageing.activationEnergyEv()) + " eV the hold aged the module "
                + fixed(ageing.factor(), 2) + " times as fast as " + Numbers.measure(ageing.useC())
                + " °C does (" + fixed(ageing.others().get(0).factor(), 2) + " to "
                + fixed(ageing.others().get(ageing.others().size() - 1).factor(), 2)
                + " for 0.35 to 0.7 eV); 10 °C more cost a "
                + "factor of " + fixed(ageing.per10C(), 2));
        ageing.holdFit95().ifPresent(fit -> line("", "one module without a failure for so long bounds the failure rate at "
                + String.format(Locale.ROOT, "%.1e", fit) + " FIT only (95 %)"));
        ageing.lifeTest().ifPresent(bound -> line("life test", bound.test().parts() + " parts, "
                + Numbers.measure(bound.test().hours()) + " h at " + Numbers.measure(bound.test().temperatureC())
                + " °C without failure: below " + Numbers.count(Math.round(bound.fit60())) + " FIT (60 %), "
                + Numbers.count(Math.round(bound.fit95())) + " FIT (95 %) at " + Numbers.measure(ageing.useC()) + " °C"));
    }

    private void rules() {
        Table table = Table.of("outcome", "rule", "value", "limit", "margin", "limit is");
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (RuleResult rule : result.rules()) {
            table.row(rule.outcome().toString(), rule.code(),
                    rule.value().map(value -> value(value, rule.unit())).orElse("-"),
                    rule.limit().map(limit -> limit(limit, rule.unit())).orElse("-"),
                    rule.margin().map(SoakReport::significant).orElse("-"),
                    rule.limit().map(limit -> BASIS.get(limit.confidence())).orElse("-"));
            rule.limit().ifPresent(limit -> sources.computeIfAbsent(limit.source(), source -> new ArrayList<>())
                    .add(rule.code()));
        }
        lines.addAll(table.toString().lines().toList());
        lines.add("");
        lines.add("Why:");
        result.rules().forEach(rule -> lines.addAll(Wrapping.point("  ", rule.code() + ": " + rule.reason())));
        lines.add("");
        lines.add("Where the limits come from; what is only recalled makes nothing pass:");
        sources.forEach((source, codes) -> lines.addAll(Wrapping.point("  ", source + ": " + String.join(", ", codes))));
        lines.add("");
    }

    private static String value(Estimate value, String unit) {
        String figure = significant(value.value());
        return (value.uncertainty() == 0 ? figure : with(value)) + suffix(unit);
    }

    private static String limit(Limit limit, String unit) {
        String side = switch (limit.kind()) {
            case BELOW -> "< ";
            case AT_MOST -> "<= ";
            case AT_LEAST -> ">= ";
        };
        return side + Numbers.measure(limit.value()) + suffix(unit);
    }

    private static String suffix(String unit) {
        return unit.equals("count") || unit.equals("ratio") ? "" : " " + unit;
    }

    private void readings() {
        Table table = Table.of("reading for the audit", "value", "uncertainty", "unit");
        for (Reading reading : result.readings()) {
            table.row(reading.criterion(), significant(reading.value()), twoDigits(reading.uncertainty()), reading.unit());
        }
        lines.addAll(table.toString().lines().toList());
        lines.add("");
    }

    private void notes() {
        for (String note : result.notes()) {
            lines.addAll(Wrapping.point("", note));
        }
    }

    private void line(String name, String text) {
        String indent = String.format(Locale.ROOT, "%-20s", name);
        for (String part : Wrapping.wrap(text, 98)) {
            lines.add(indent + part);
            indent = " ".repeat(20);
        }
    }

    private static String mean(String before, Estimate estimate, String unit) {
        return Double.isFinite(estimate.value()) ? before + with(estimate) + unit : "";
    }

    /** As many decimals as the uncertainty has meaningful ones: its second digit, and no more than three. */
    private static String with(Estimate estimate) {
        if (!Double.isFinite(estimate.uncertainty())) {
            return significant(estimate.value()) + " ± ?";
        }
        int decimals = decimals(estimate.uncertainty());
        return fixed(estimate.value(), decimals) + " ± " + fixed(estimate.uncertainty(), decimals);
    }

    private static String twoDigits(double uncertainty) {
        return uncertainty == 0 ? "0" : fixed(uncertainty, decimals(uncertainty));
    }

    private static int decimals(double uncertainty) {
        return uncertainty <= 0 ? 3 : (int) Math.max(0, Math.min(3, 1 - Math.floor(Math.log10(uncertainty))));
    }

    private static String fixed(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** Three decimals below ten, fewer above. */
    private static String significant(double value) {
        double size = Math.abs(value);
        if (Double.isInfinite(value)) {
            return "?";
        }
        if (value == Math.rint(value) && size < 1e15) {
            return Numbers.count((long) value);
        }
        return size >= 100 ? fixed(value, 0) : size >= 10 ? fixed(value, 1) : size >= 1 ? fixed(value, 2) : fixed(value, 3);
    }
}
