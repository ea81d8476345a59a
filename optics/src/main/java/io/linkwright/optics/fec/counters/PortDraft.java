package io.linkwright.optics.fec.counters;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;

import io.linkwright.optics.fec.Kp4;

/** A port while its text is being read. A draft with a fault yields no port. Not thread-safe. */
final class PortDraft {

    static final int MOST_LANES = 64;

    private final String name;
    private final int line;
    private final FaultLog faults;
    private final TreeMap<Integer, Bin> bins = new TreeMap<>();
    private OptionalLong beyond = OptionalLong.empty();
    private final Map<Counter, Long> counters = new EnumMap<>(Counter.class);
    private final Map<Ratio, Double> ratios = new EnumMap<>(Ratio.class);
    private boolean faulty;

    /** Totals beside the histogram. */
    enum Counter {
        UNCORRECTABLE,
        CORRECTED_CODEWORDS,
        CORRECTED_BITS,
        SYMBOL_ERRORS
    }

    /** What a device computed itself. */
    enum Ratio {
        PRE_FEC_BER,
        FERC
    }

    PortDraft(String name, int line, FaultLog faults) {
        this.name = name;
        this.line = line;
        this.faults = faults;
    }

    boolean hasBin(int low) {
        return bins.containsKey(low) || (low > Kp4.CORRECTABLE_SYMBOLS && beyond.isPresent());
    }

    boolean hasBins() {
        return !bins.isEmpty() || beyond.isPresent();
    }

    boolean has(Counter counter) {
        return counters.containsKey(counter);
    }

    void fault(int atLine, int column, String message) {
        faulty = true;
        faults.add(atLine, column, message);
    }

    void bin(int atLine, int column, long low, long high, long codewords, List<Long> lanes) {
        if (high < low) {
            fault(atLine, column, "bin " + low + " to " + high + " ends before it begins");
        } else if (low > Kp4.SYMBOLS || high > Kp4.SYMBOLS && low <= Kp4.CORRECTABLE_SYMBOLS) {
            fault(atLine, column, "a codeword has 544 symbols, so there is no bin " + low + (high > low ? " to " + high : ""));
        } else if (low > Kp4.CORRECTABLE_SYMBOLS) {
            if (beyond.isPresent()) {
                fault(atLine, column, "codewords beyond 15 symbol errors are counted twice");
            }
            beyond = OptionalLong.of(codewords);
        } else if (high > Kp4.CORRECTABLE_SYMBOLS) {
            fault(atLine, column, "bin " + low + " to " + high
                    + " mixes codewords that can be corrected (up to 15 symbols) with those that cannot");
        } else if (lanes.size() > MOST_LANES) {
            fault(atLine, column, "more lanes than the " + MOST_LANES + " that a port has at most");
        } else {
            exactBin(atLine, column, new Bin((int) low, (int) high, codewords, lanes));
        }
    }

    private void exactBin(int atLine, int column, Bin bin) {
        Map.Entry<Integer, Bin> below = bins.floorEntry(bin.high());
        if (below != null && below.getValue().high() >= bin.low()) {
            fault(atLine, column, "bin " + bin.label() + " of " + name + " is there twice, or overlaps bin "
                    + below.getValue().label());
            return;
        }
        double byLane = bin.lanes().stream().mapToDouble(Long::doubleValue).sum();
        if (!bin.lanes().isEmpty() && byLane != bin.codewords()) {
            fault(atLine, column,
                    "the lanes of bin " + bin.label() + " add up to " + String.format(Locale.ROOT, "%.0f", byLane) + ", not to "
                            + bin.codewords());
            return;
        }
        bins.put(bin.low(), bin);
    }

    void counter(int atLine, int column, Counter counter, long value) {
        if (counters.putIfAbsent(counter, value) != null) {
            fault(atLine, column, counter.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " of " + name
                    + " are counted twice");
        }
    }

    void ratio(Ratio ratio, double value) {
        ratios.putIfAbsent(ratio, value);
    }

    /** Absent, with a fault told, unless the port can be used. */
    Optional<PortCounters> finish() {
        if (faulty || bins.isEmpty() && beyond.isEmpty() && counters.isEmpty()) {
            return Optional.empty();
        }
        if (bins.values().stream().mapToDouble(Bin::codewords).sum() >= 0x1p62) {
            fault(line, 0, "the codewords of " + name + " add up to more than 2^62, which no port counts in its life");
            return Optional.empty();
        }
        return Optional.of(new PortCounters(name, new CodewordHistogram(List.copyOf(bins.values())), uncorrectable(),
                count(Counter.CORRECTED_CODEWORDS), count(Counter.CORRECTED_BITS), count(Counter.SYMBOL_ERRORS),
                ratio(Ratio.PRE_FEC_BER), ratio(Ratio.FERC)));
    }

    /** A device that has both a bin and a counter may read them at slightly different times: the larger is safe. */
    private OptionalLong uncorrectable() {
        OptionalLong counted = count(Counter.UNCORRECTABLE);
        if (beyond.isEmpty() || counted.isEmpty()) {
            return beyond.isPresent() ? beyond : counted;
        }
        return OptionalLong.of(Math.max(beyond.getAsLong(), counted.getAsLong()));
    }

    private OptionalLong count(Counter counter) {
        return counters.containsKey(counter) ? OptionalLong.of(counters.get(counter)) : OptionalLong.empty();
    }

    private OptionalDouble ratio(Ratio ratio) {
        return ratios.containsKey(ratio) ? OptionalDouble.of(ratios.get(ratio)) : OptionalDouble.empty();
    }
}
