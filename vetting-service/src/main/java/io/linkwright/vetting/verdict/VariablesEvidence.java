package io.linkwright.vetting.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.linkwright.optics.sampling.AndersonDarling;
import io.linkwright.optics.sampling.AttributePlan;
import io.linkwright.optics.sampling.MeasuredValues;
import io.linkwright.optics.sampling.VariablesEvaluation;
import io.linkwright.optics.sampling.VariablesPlan;
import io.linkwright.optics.sampling.VariablesPlans;
import io.linkwright.vetting.audit.AuditProfile;
import io.linkwright.vetting.audit.Bound;
import io.linkwright.vetting.audit.Layer;
import io.linkwright.vetting.audit.Limit;
import io.linkwright.vetting.audit.Part;
import io.linkwright.vetting.audit.Reading;
import io.linkwright.vetting.audit.Verdict;

/**
 * Evaluates by variables every limit that is one figure, or one window, wherever enough units were measured to look at their
 * distribution. It informs and decides nothing: the verdict rests on the units themselves.
 */
final class VariablesEvidence {

    private record Key(String serial, Integer lane) {
    }

    /** @param lower null where there is none, like upper */
    private record Ends(Double lower, Double upper) {
    }

    private final Part part;
    private final Verdict verdict;
    private final AttributePlan plan;
    private final Map<String, List<MeasuredValues.Value>> values;

    private VariablesEvidence(Part part, Verdict verdict, List<Reading> readings, AttributePlan plan) {
        this.part = part;
        this.verdict = verdict;
        this.plan = plan;
        this.values = readings.stream().collect(Collectors.groupingBy(Reading::criterion,
                Collectors.collectingAndThen(Collectors.toList(), VariablesEvidence::latest)));
    }

    /**
     * @param overlay null when none was asked for
     * @param readings in the order they were recorded
     * @param plan the lot's plan by attributes; null without one
     */
    static List<CriterionVariables> of(AuditProfile standard, AuditProfile overlay, Part part, Verdict verdict,
            List<Reading> readings, AttributePlan plan) {
        VariablesEvidence evidence = new VariablesEvidence(part, verdict, readings, plan);
        List<CriterionVariables> all = new ArrayList<>(evidence.ofLayer(Layer.STANDARD, standard));
        if (overlay != null) {
            all.addAll(evidence.ofLayer(Layer.OVERLAY, overlay));
        }
        return all;
    }

    private List<CriterionVariables> ofLayer(Layer layer, AuditProfile profile) {
        return profile.limits().stream().flatMap(limit -> ofLimit(layer, limit).stream()).toList();
    }

    private Optional<CriterionVariables> ofLimit(Layer layer, Limit limit) {
        List<MeasuredValues.Value> measured = values.getOrDefault(limit.criterion().key(), List.of());
        Optional<Ends> ends = ends(limit);
        if (ends.isEmpty() || measured.isEmpty() || !judged(layer, limit)) {
            return Optional.empty();
        }
        double[] units = new MeasuredValues(measured).worstOfEachUnit(ends.get().lower(), ends.get().upper());
        if (units.length < AndersonDarling.SMALLEST || allTheSame(units)) {
            return Optional.empty();
        }
        int lanes = measured.stream().collect(Collectors.groupingBy(MeasuredValues.Value::serial, Collectors.counting()))
                .values()
                .stream().mapToInt(Long::intValue).max().orElse(1);
        return Optional.of(new CriterionVariables(layer, limit.criterion().key(), limit.criterion().unit(), limit.inWords(),
                lanes, VariablesEvaluation.of(units, ends.get().lower(), ends.get().upper(), plan(units.length))));
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
    private boolean judged(Layer layer, Limit limit) {
        return verdict.criteria().stream()
                .anyMatch(result -> result.layer() == layer && result.criterion().equals(limit.criterion().key())
                        && (limit.bound() instanceof Bound.AtMostPartPower || result.limitInWords().equals(limit.inWords())));
    }

    /** Of several readings of the same thing the latest counts, as in the audit. */
    private static List<MeasuredValues.Value> latest(Collection<Reading> readings) {
        Map<Key, Reading> latest = new HashMap<>();
        readings.forEach(reading -> latest.merge(new Key(reading.serial(), reading.lane()), reading,
                (earlier, other) -> other.takenAt().isBefore(earlier.takenAt()) ? earlier : other));
        return latest.values().stream().map(reading -> new MeasuredValues.Value(reading.serial(),
                reading.lane() == null ? null : reading.lane().toString(), reading.value())).toList();
    }
}
