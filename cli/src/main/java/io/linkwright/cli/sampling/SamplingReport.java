package io.linkwright.cli.sampling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.linkwright.cli.text.Numbers;
import io.linkwright.cli.text.Table;
import io.linkwright.cli.text.Wrapping;
import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.VariablesEvaluation;

/** The answer as a lab engineer reads it. */
final class SamplingReport {

    private static final int WIDTH = 110;

    private final List<String> lines = new ArrayList<>();

    static String of(SamplingAnswer answer) {
        SamplingReport report = new SamplingReport();
        if (answer.state() != null) {
            report.lines.add("Inspection: " + answer.state().standing().name().toLowerCase(Locale.ROOT) + ". "
                    + answer.state().reason()
                    + (answer.state().switchingScore() > 0 ? " Switching score " + answer.state().switchingScore() + " of 30."
                            : ""));
        }
        if (answer.plan() == null) {
            report.lines.add("No lot is accepted by sampling until the supplier has acted and somebody answers for it.");
        } else {
            report.plan(answer);
            report.draw(answer);
        }
        if (answer.evaluation() != null) {
            report.variables(answer.evaluation());
        }
        report.lines.add("");
        report.wrapped("Plan tables: " + answer.planSource() + ".");
        if (answer.variablesSource() != null) {
            report.wrapped("Variables: " + answer.variablesSource() + ".");
        }
        return String.join(System.lineSeparator(), report.lines);
    }

    private void plan(SamplingAnswer answer) {
        AttributePlan plan = answer.plan();
        lines.add(plan.inWords() + ".");
        lines.add("");
        wrapped("Measure " + (plan.wholeLot() ? "all " : "") + Numbers.count(plan.sampleSize()) + " of "
                + Numbers.count(plan.lotSize()) + " units. The lot is accepted with at most " + plan.acceptanceNumber()
                + " nonconforming" + (plan.rejectionNumber() > plan.acceptanceNumber() + 1
                        ? ", not with " + plan.rejectionNumber()
                                + " or more; between the two it is accepted and normal inspection comes back."
                        : ", refused with " + plan.rejectionNumber() + " or more."));
        wrapped("No failure in " + Numbers.count(plan.sampleSize()) + " proves with 95 % confidence that at most "
                + Numbers.count(answer.zeroFailures().inLot()) + " units of the lot ("
                + percent((double) answer.zeroFailures().inLot() / plan.lotSize()) + ") are nonconforming, if the sample was "
                + "drawn at random.");
        SamplingAnswer.Risks risks = answer.risks();
        wrapped("Producer's risk: a process exactly at the AQL has " + percent(risks.producersRisk())
                + " of its lots refused. Consumer's risk: a process with " + percent(risks.limitingQuality())
                + " nonconforming still has one lot of ten accepted; of this lot, "
                + Numbers.count(risks.limitingNonconforming())
                + " nonconforming units are the fewest that are refused nine times of ten."
                + " Worst average outgoing quality, if refused lots are sorted: "
                + percent(risks.averageOutgoingQualityLimit()) + ".");
        lines.add("");
        Table table = Table.of("nonconforming", "accepted (process)", "accepted (this lot)");
        risks.curve().forEach(point -> table.row(percent(point.share()), percent(point.acceptance()),
                percent(point.acceptanceOfLot())));
        lines.add(table.toString());
    }

    private void draw(SamplingAnswer answer) {
        lines.add("");
        if (answer.draw() == null) {
            wrapped("Draw the units at random over the whole lot, not from the top of the box: give the serials with --serials "
                    + "and they are drawn here.");
            return;
        }
        if (answer.draw().seed() == null) {
            lines.add("Measure every unit of the lot.");
            return;
        }
        wrapped("Measure these units, drawn with the seed " + answer.draw().seed()
                + " (those with the smallest SHA-256 of seed:serial):");
        answer.draw().serials().forEach(serial -> lines.add("  " + serial));
    }

    private void variables(Evaluation evaluation) {
        VariablesEvaluation values = evaluation.variables();
        lines.add("");
        lines.add("Measured: " + values.values() + " units, mean " + figure(values.mean()) + ", standard deviation "
                + figure(values.standardDeviation()));
        Table table = Table.of("limit", "Q", "estimated beyond");
        if (values.lowerLimit() != null) {
            table.row("lower " + figure(values.lowerLimit()), figure(values.qualityIndexLower()), percent(values.shareBelow()));
        }
        if (values.upperLimit() != null) {
            table.row("upper " + figure(values.upperLimit()), figure(values.qualityIndexUpper()), percent(values.shareAbove()));
        }
        lines.add(table.toString());
        wrapped("Cpk " + figure(values.capability().cpk()) + ", 95 % between " + figure(values.capability().low()) + " and "
                + figure(values.capability().high()) + " (by the spread of all values, so Ppk unless the process was stable).");
        if (values.normality() != null) {
            lines.add("Normality: Anderson-Darling A2 " + figure(values.normality().statistic()) + ", p "
                    + figure(values.normality().pValue()));
        }
        if (values.plan() == null) {
            wrapped("No plan by variables fits this lot size, level and AQL: the figures stand for themselves.");
        } else {
            wrapped("Plan by variables: letter " + values.plan().codeLetter() + ", n " + values.plan().sampleSize() + ", k "
                    + figure(values.plan().acceptabilityConstant()) + ", M " + percent(values.plan().maximumNonconforming())
                    + (values.accepted() == null ? "." : values.accepted() ? ": ACCEPTED." : ": NOT ACCEPTED."));
        }
        values.warnings().forEach(warning -> lines.addAll(Wrapping.point("", "Warning: " + warning)));
        if (evaluation.worstLanes()) {
            lines.addAll(Wrapping.point("",
                    "Warning: Units have several values, and lanes of one unit are not independent: the worst "
                            + "lane stands for each unit, and such extremes are seldom normally distributed."));
        }
    }

    private void wrapped(String text) {
        lines.addAll(Wrapping.wrap(text, WIDTH));
    }

    private static String figure(double value) {
        return Double.isInfinite(value) ? value > 0 ? "infinite" : "minus infinite"
                : Numbers.measure(value).equals("0") && value != 0 ? String.format(Locale.ROOT, "%.2e", value)
                        : Numbers.measure(value);
    }

    private static String percent(double share) {
        return Numbers.measure(share * 100) + " %";
    }
}
