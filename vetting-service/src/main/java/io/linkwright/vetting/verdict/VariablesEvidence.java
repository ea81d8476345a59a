package io.linkwright.vetting.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.linkwright.optics.sampling.AndersonDarling;
import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.VariablesEvaluation;
import io.linkwright.optics.sampling.VariablesPlan;
import io.linkwright.optics.sampling.VariablesPlans;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Bound;
import io.linkwright.vetting.audit.Layer;
import io.linkwright.vetting.audit.Limit;
import io.linkwright.vetting.audit.MeasuredUnit;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Reading;
import io.linkwright.vetting.audit.Verdict;

/**
 * Evaluates by variables every limit that is one figure, or one window, wherever enough units were measured to look at their
 * distribution. It informs and decides nothing: the verdict rests on the units themselves.
 */
final class VariablesEvidence {

    /** How many units are evaluated of each limit; of more, so many are drawn at random. */
    static final int EVALUATED = 50_000;

    /** @param lower null where there is none, like upper */
    private record Ends(Double lower, Double upper) {

        double margin(double value) {
            return Math.min(lower == null ? Double.POSITIVE_INFINITY : value - lower,
                    upper == null ? Double.POSITIVE_INFINITY : upper - value);
        }
    }

    /** The worst value of each unit against one limit. */
    private static final class Values {
        private final Layer layer;
        private final Limit limit;
        private final Ends ends;
        private final DrawnValues units = new DrawnValues(EVALUATED);
        private int lanes = 1;

        Values(Layer layer, Limit limit, Ends ends) {
            this.layer = layer;
            this.limit = limit;
            this.ends = ends;
        }

        void add(List<Reading> measured) {
            double worst = measured.get(0).value();
            for (Reading reading : measured) {
                worst = ends.margin(reading.value()) < ends.margin(worst) ? reading.value() : worst;
            }
            units.add(worst);
            lanes = Math.max(lanes, measured.size());
        }
    }

    private final Part part;
    private final AttributePlan plan;
    private final List<Values> limits = new ArrayList<>();

    /**
     * @param overlay null when none was asked for
     * @param plan the lot's plan by attributes; null without one
     */
    VariablesEvidence(AuditProfile standard, AuditProfile overlay, Part part, AttributePlan plan) {
        this.part = part;
        this.plan = plan;
        take(Layer.STANDARD, standard);
        if (overlay != null) {
            take(Layer.OVERLAY, overlay);
        }
    }

    private void take(Layer layer, AuditProfile profile) {
        profile.limits().forEach(limit -> ends(limit).ifPresent(ends -> limits.add(new Values(layer, limit, ends))));
    }

    void add(MeasuredUnit unit) {
        Map<String, List<Reading>> byCriterion = unit.latest().stream().collect(Collectors.groupingBy(Reading::criterion));
        for (Values values : limits) {
            List<Reading> measured = byCriterion.get(values.limit.criterion().key());
            if (measured != null) {
                values.add(measured);
            }
        }
    }

    /** Those of limits that the verdict judged. */
    List<CriterionVariables> of(Verdict verdict) {
        return limits.stream().filter(values -> judged(verdict, values.layer, values.limit))
                .flatMap(values -> evaluated(values).stream()).toList();
    }

    private Optional<CriterionVariables> evaluated(Values values) {
        double[] units = values.units.drawn();
        if (units.length < AndersonDarling.SMALLEST || allTheSame(units)) {
            return Optional.empty();
        }
        Limit limit = values.limit;
        return Optional.of(new CriterionVariables(values.layer, limit.criterion().key(), limit.criterion().unit(),
                limit.inWords(), values.lanes, values.units.count(), VariablesEvaluation.of(units, values.ends.lower(),
                        values.ends.upper(), plan(units.length))));
    }

    private VariablesPlan plan(int units) {
        return plan == null ? null
                : VariablesPlans.of(plan.lotSize(), plan.level(), plan.severity(), plan.aql())
                        .filter(one -> one.sampleSize() == units).orElse(null);
    }

    private static boolean allTheSame(double[] units) {
        for (double unit : units) {
            if (unit != units[0]) {
                return false;
            }
        }
        return true;
    }

    /** A limit on the worst lanes only, or one that moves with other readings, is no limit of a distribution. */
    private Optional<Ends> ends(Limit limit) {
        if (limit.when() != null || limit.gate() == Limit.Gate.INFORMATIVE) {
            return Optional.empty();
        }
        if (limit.bound() instanceof Bound.AtMost bound) {
            return Optional.of(new Ends(null, bound.limit()));
        }
        if (limit.bound() instanceof Bound.Below bound) {
            return Optional.of(new Ends(null, bound.limit()));
        }
        if (limit.bound() instanceof Bound.AtLeast bound) {
            return Optional.of(new Ends(bound.limit(), null));
        }
        if (limit.bound() instanceof Bound.WithinAny bound && bound.windows().size() == 1) {
            return Optional.of(new Ends(bound.windows().get(0).min(), bound.windows().get(0).max()));
        }
        return limit.bound() instanceof Bound.AtMostPartPower && part.maxPowerW() != null
                ? Optional.of(new Ends(null, part.maxPowerW()))
                : Optional.empty();
    }

    /** Whether the audit applied the limit to this part. */
    private static boolean judged(Verdict verdict, Layer layer, Limit limit) {
        return verdict.criteria().stream()
                .anyMatch(result -> result.layer() == layer && result.criterion().equals(limit.criterion().key())
                        && (limit.bound() instanceof Bound.AtMostPartPower || result.limitInWords().equals(limit.inWords())));
    }
}
