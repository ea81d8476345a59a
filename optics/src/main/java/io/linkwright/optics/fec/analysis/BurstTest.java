package io.linkwright.optics.fec.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.numbers.gamma.RegularizedGamma;

import io.linkwright.optics.fec.counters.Bin;
import io.linkwright.optics.fec.counters.PortCounters;

/**
 * Are there more codewords with several wrong symbols than independent errors of the same ratio would give?
 *
 * @param character what the errors are like
 * @param bins those of 2 and more symbols, with what independent errors would give
 * @param against the binomial distribution as a whole
 */
public record BurstTest(Character character, List<Excess> bins, FitQuality against) {

    private static final double BURST = 10;
    private static final double EXCESS = 2;
    private static final double CHANCE = 1e-3;
    private static final double ENOUGH = 3;
    private static final double GAMMA_UP_TO = 1e5;

    /** What the errors are like. */
    public enum Character {
        /** As many codewords with several wrong symbols as chance gives. */
        INDEPENDENT("errors fall as independent ones do"),
        /** More than twice as many, and not by chance. */
        EXCESS("several errors fall into one codeword more often than chance would have it"),
        /** More than ten times as many in some bin, and not by chance. */
        BURSTS("errors come in bursts; BER alone is no verdict"),
        /** Too few errors were seen to tell. */
        UNDECIDED("too few errors to tell whether they come in bursts");

        private final String words;

        Character(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One bin.
     *
     * @param label such as {@code 2} or {@code 4-7}
     * @param observed codewords
     * @param expected codewords, were errors independent
     * @param pValue probability of at least as many by chance (Poisson); an upper bound of it for counts beyond 100,000
     */
    public record Excess(String label, long observed, double expected, double pValue) {

        public double ratio() {
            return observed / expected;
        }
    }

    static BurstTest of(PortCounters counters, SymbolErrors errors) {
        double ber = errors.ber();
        double codewords = counters.codewords();
        List<Excess> bins = new ArrayList<>();
        List<Double> observed = new ArrayList<>();
        List<Double> expected = new ArrayList<>();
        for (Bin bin : counters.histogram().bins()) {
            double mean = SymbolErrors.share(ber, bin) * codewords;
            observed.add((double) bin.codewords());
            expected.add(mean);
            if (bin.low() > 1) {
                bins.add(new Excess(bin.label(), bin.codewords(), mean, atLeast(bin.codewords(), mean)));
            }
        }
        return new BurstTest(character(bins), bins, FitQuality.of(observed, expected, 1));
    }

    private static Character character(List<Excess> bins) {
        if (bins.stream().anyMatch(bin -> bin.ratio() > BURST && bin.pValue() < CHANCE)) {
            return Character.BURSTS;
        }
        if (bins.stream().anyMatch(bin -> bin.ratio() > EXCESS && bin.pValue() < CHANCE)) {
            return Character.EXCESS;
        }
        double several = bins.stream().mapToDouble(Excess::expected).sum();
        return several < ENOUGH ? Character.UNDECIDED : Character.INDEPENDENT;
    }

    /** \(P[Poisson(m) \ge k]\), and Chernoff's bound of it where the sum would be long. */
    static double atLeast(long k, double mean) {
        if (k == 0 || k <= mean && mean > GAMMA_UP_TO) {
            return 1;
        }
        if (k > GAMMA_UP_TO) {
            return k <= mean ? 1 : Math.exp(-(k * Math.log(k / mean) - k + mean));
        }
        return RegularizedGamma.P.value(k, mean);
    }

    /** The bin with the largest ratio of those that hold more than chance explains. */
    public Optional<Excess> worst() {
        return bins.stream().filter(bin -> bin.pValue() < CHANCE && bin.ratio() > EXCESS)
                .max(Comparator.comparingDouble(Excess::ratio));
    }
}
