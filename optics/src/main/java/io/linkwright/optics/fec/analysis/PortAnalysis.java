package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;

import io.linkwright.optics.fec.Kp4;
import io.linkwright.optics.fec.OpticalMargin;
import io.linkwright.optics.fec.analysis.Finding.Result;
import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.PortCounters;

/**
 * Everything that follows from one port's counters. Immutable and thread-safe.
 *
 * @param counters as read
 * @param rate of the port
 * @param measured how it was observed
 * @param target frame loss ratio to keep
 * @param errors wrong symbols per codeword; absent without a histogram, or with an empty one
 * @param lanes the same by lane; empty when the counters do not tell lanes apart
 * @param line forecast by a straight line
 * @param clusters forecast by runs of errors
 * @param bursts test for bursts; absent like {@code errors}
 * @param uncorrectable what the count of uncorrectable codewords proves; absent if it is not known
 */
public record PortAnalysis(PortCounters counters, PortRate rate, Measured measured, Target target,
        Optional<SymbolErrors> errors,
        List<LaneErrors> lanes, TailEstimate line, TailEstimate clusters, Optional<BurstTest> bursts,
        Optional<CountBound> uncorrectable) {

    /** What a report on latency has to say whenever it praises few errors. */
    public static final String LATENCY = "Fewer errors do not shorten the latency: a hard-decision decoder takes the same time for"
            + " every codeword. What margin buys is fewer retransmissions, no flaps and no retraining.";

    public static PortAnalysis of(PortCounters counters, PortRate rate, Measured measured) {
        Optional<SymbolErrors> errors = counters.histogram().codewords() > 0
                ? Optional.of(SymbolErrors.of(counters))
                : Optional.empty();
        TailEstimate none = new TailEstimate.None("there is no histogram");
        double codewords = counters.histogram().codewords() > 0
                ? counters.codewords()
                : measured.intervalS().orElse(0) * rate.codewordsPerSecond();
        OptionalLong uncorrectable = counters.uncorrectable();
        Optional<CountBound> bound = uncorrectable.isPresent() && codewords > 0 && uncorrectable.getAsLong() <= codewords
                ? Optional.of(CountBound.of(uncorrectable.getAsLong(), codewords))
                : Optional.empty();
        return new PortAnalysis(counters, rate, measured, Target.of(rate, measured), errors, LaneErrors.of(counters),
                errors.isPresent() ? LineFit.of(counters.histogram(), measured.lastSymbols()) : none,
                errors.map(found -> ClusterFit.of(counters, found)).orElse(none),
                errors.map(found -> BurstTest.of(counters, found)), bound);
    }

    /**
     * Bit error ratio before correction: by the histogram, else by corrected bits or replaced symbols over the interval,
     * else as the device reports it.
     */
    public OptionalDouble preFecBer() {
        if (errors.isPresent()) {
            return OptionalDouble.of(errors.get().ber());
        }
        OptionalDouble counted = bitsPerSecondCounted();
        return counted.isPresent() ? counted : counters.reportedPreFecBer();
    }

    private OptionalDouble bitsPerSecondCounted() {
        if (measured.intervalS().isEmpty()) {
            return OptionalDouble.empty();
        }
        double codewords = measured.intervalS().getAsDouble() * rate.codewordsPerSecond();
        if (counters.correctedBits().isPresent()) {
            return ratio(counters.correctedBits().getAsLong() / (codewords * Kp4.SYMBOLS * Kp4.SYMBOL_BITS));
        }
        return counters.symbolErrors().isPresent()
                ? ratio(Kp4.bitErrorRatio(Math.min(1, counters.symbolErrors().getAsLong() / (codewords * Kp4.SYMBOLS))))
                : OptionalDouble.empty();
    }

    private static OptionalDouble ratio(double value) {
        return value <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Bit error ratio by the corrected bits among the codewords of the histogram. */
    public OptionalDouble correctedBitRatio() {
        return errors.isPresent() && counters.correctedBits().isPresent()
                ? OptionalDouble.of(counters.correctedBits().getAsLong()
                        / ((double) counters.histogram().codewords() * Kp4.SYMBOLS * Kp4.SYMBOL_BITS))
                : OptionalDouble.empty();
    }

    /**
     * Codeword error ratio of independent errors with this bit error ratio, or with that of each lane: a floor, never a
     * forecast.
     */
    public OptionalDouble independentCer() {
        if (!lanes.isEmpty()) {
            return OptionalDouble
                    .of(lanes.stream().mapToDouble(lane -> lane.share() * Kp4.codewordErrorRatio(lane.errors().ber())).sum());
        }
        return preFecBer().isPresent() ? OptionalDouble.of(Kp4.codewordErrorRatio(preFecBer().getAsDouble()))
                : OptionalDouble.empty();
    }

    /** The larger of the forecasts by extrapolation; absent when there is none. */
    public OptionalDouble forecastCer() {
        return DoubleStream.concat(line instanceof TailEstimate.Line fit ? DoubleStream.of(fit.codewordErrorRatio())
                : DoubleStream.empty(),
                clusters instanceof TailEstimate.Clusters fit
                        ? DoubleStream.of(fit.codewordErrorRatio())
                        : DoubleStream.empty())
                .max();
    }

    /** Upper end of the highest bin that counted anything; 16 with an uncorrectable codeword. Switches call it FEC_MAX_T. */
    public OptionalInt highestSymbols() {
        if (counters.uncorrectable().orElse(0) > 0) {
            return OptionalInt.of(Kp4.CORRECTABLE_SYMBOLS + 1);
        }
        Optional<Bin> highest = counters.histogram().highestPopulated();
        return highest.isPresent() ? OptionalInt.of(highest.get().high()) : OptionalInt.empty();
    }

    /** Symbols that the worst codeword was away from being lost; negative when one was. */
    public OptionalInt headroomSymbols() {
        return highestSymbols().isPresent() ? OptionalInt.of(Kp4.CORRECTABLE_SYMBOLS - highestSymbols().getAsInt())
                : OptionalInt.empty();
    }

    /**
     * Decibels of optical modulation amplitude of the worst lane to the limit of 2.4e-4, were the noise Gaussian; see
     * {@link #marginValid}.
     */
    public OptionalDouble marginDb() {
        OptionalDouble ber = worstLane().isPresent() ? OptionalDouble.of(worstLane().get().errors().ber()) : preFecBer();
        return ber.isPresent() && ber.getAsDouble() > 0 && ber.getAsDouble() < 0.375
                ? OptionalDouble.of(OpticalMargin.marginDbAt(ber.getAsDouble()))
                : OptionalDouble.empty();
    }

    /** Whether nothing speaks against Gaussian noise. A margin from bursts, floors or interference is none. */
    public boolean marginValid() {
        return bursts.isPresent() && bursts.get().character() == BurstTest.Character.INDEPENDENT || lanesExplainExcess();
    }

    /** Whether the port shows more multiple errors than chance gives only because its lanes differ. */
    public boolean lanesExplainExcess() {
        return bursts.isPresent() && bursts.get().character() != BurstTest.Character.UNDECIDED
                && bursts.get().character() != BurstTest.Character.INDEPENDENT && LaneErrors.independent(lanes);
    }

    /** Seconds of traffic that the histogram holds at this rate. */
    public OptionalDouble trafficS() {
        return errors.isPresent() ? OptionalDouble.of(counters.codewords() / rate.codewordsPerSecond())
                : OptionalDouble.empty();
    }

    /** Seconds from one uncorrectable codeword to the next; infinite for a ratio of 0. */
    public double secondsBetween(double codewordErrorRatio) {
        return 1 / (codewordErrorRatio * rate.codewordsPerSecond());
    }

    /** Codeword error ratio that the target allows. */
    public double targetCer() {
        return target.ratio() / Kp4.framesLostPerCodeword(rate.interleave());
    }

    /** Seconds without an uncorrectable codeword that would prove the target with 95 % confidence. */
    public double soakS() {
        return CountBound.soakS(targetCer(), rate.codewordsPerSecond());
    }

    /**
     * Seconds of {@link #soakS} that are still to come; absent when the target is out of reach by counting, or nothing is
     * counted.
     */
    public OptionalDouble soakToGoS() {
        return uncorrectable.isPresent() && uncorrectable.get().events() == 0
                ? OptionalDouble.of(Math.max(0, soakS() - uncorrectable.get().codewords() / rate.codewordsPerSecond()))
                : OptionalDouble.empty();
    }

    public Optional<LaneErrors> worstLane() {
        return LaneErrors.worst(lanes);
    }

    /** What every rule says, in a fixed order. */
    public List<Finding> findings() {
        return FecRules.ALL.stream().flatMap(rule -> rule.judge(this).stream()).toList();
    }

    /** The worst of all rules. */
    public Result result() {
        return findings().stream().map(Finding::result).max(Result::compareTo).orElse(Result.INCOMPLETE);
    }

    /** For the audit: by lane where lanes are told apart, else for the port. */
    public List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        lanes.forEach(lane -> readings.add(
                new Reading("preFecBer", OptionalInt.of(lane.lane()), lane.errors().ber(), "ratio")));
        if (lanes.isEmpty() && preFecBer().isPresent()) {
            readings.add(new Reading("preFecBer", OptionalInt.empty(), preFecBer().getAsDouble(), "ratio"));
        }
        counters.uncorrectable().ifPresent(
                count -> readings.add(new Reading("uncorrectableCodewords", OptionalInt.empty(), count, "count")));
        return List.copyOf(readings);
    }
}
