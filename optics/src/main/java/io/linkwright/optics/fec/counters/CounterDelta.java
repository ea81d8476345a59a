package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What was counted between two readings of a port.
 *
 * <p>
 * Counters of some stacks are cleared by reading, those of others by a command or a link that came back, and narrow ones
 * run over. A counter below its earlier value tells which: if every counter that held something fell, they were cleared,
 * and the later reading alone is what was counted since; if others went on and it stood in the upper half of 32 or 48 bits,
 * it ran over there.
 *
 * @param counters absent if the readings do not belong together
 * @param kind what happened between the readings
 * @param notes what was concluded, and why, for people
 */
public record CounterDelta(Optional<PortCounters> counters, Kind kind, List<String> notes) {

    /** What the counters did. */
    public enum Kind {
        GREW,
        CLEARED,
        RAN_OVER,
        STOOD_STILL,
        NOT_COMPARABLE
    }

    private static final List<Integer> WIDTHS = List.of(32, 48);

    /** @param before the earlier reading of the same port */
    public static CounterDelta between(PortCounters before, PortCounters after) {
        List<Bin> earlier = before.histogram().bins();
        List<Bin> later = after.histogram().bins();
        if (!sameShape(before, after)) {
            return new CounterDelta(Optional.empty(), Kind.NOT_COMPARABLE,
                    List.of("The two readings of " + after.port()
                            + " have different bins or counters; they cannot be subtracted."));
        }
        List<long[]> pairs = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            pairs.add(new long[] { earlier.get(i).codewords(), later.get(i).codewords() });
        }
        addPair(pairs, before.uncorrectable(), after.uncorrectable());
        addPair(pairs, before.correctedCodewords(), after.correctedCodewords());
        addPair(pairs, before.correctedBits(), after.correctedBits());
        addPair(pairs, before.symbolErrors(), after.symbolErrors());

        boolean fell = pairs.stream().anyMatch(pair -> pair[1] < pair[0]);
        boolean allFell = pairs.stream().filter(pair -> pair[0] > 0).allMatch(pair -> pair[1] < pair[0]);
        if (fell && allFell) {
            boolean couldBeOverrun = pairs.stream().filter(pair -> pair[0] > 0).allMatch(pair -> pair[0] >= 1L << 31);
            List<String> notes = new ArrayList<>(List.of("Every counter of " + after.port()
                    + " fell: they were cleared between the readings (some stacks clear on read). The later reading alone counts."));
            if (couldBeOverrun) {
                notes.add("All were beyond 2^31, so an overrun of 32 bits is possible as well; a third reading tells.");
            }
            return new CounterDelta(Optional.of(after), Kind.CLEARED, notes);
        }
        if (pairs.stream().anyMatch(pair -> pair[1] < pair[0] && overrunAt(pair[0]).isEmpty())) {
            return new CounterDelta(Optional.empty(), Kind.NOT_COMPARABLE,
                    List.of("A counter of " + after.port()
                            + " fell while others went on, from a value that no counter of 32 or 48"
                            + " bits runs over at: the readings are of different ports, or swapped."));
        }
        List<String> notes = new ArrayList<>();
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < later.size(); i++) {
            bins.add(difference(earlier.get(i), later.get(i), notes));
        }
        PortCounters counted = new PortCounters(after.port(), new CodewordHistogram(bins),
                difference("uncorrectable codewords", before.uncorrectable(), after.uncorrectable(), notes),
                difference("corrected codewords", before.correctedCodewords(), after.correctedCodewords(), notes),
                difference("corrected bits", before.correctedBits(), after.correctedBits(), notes),
                difference("symbol errors", before.symbolErrors(), after.symbolErrors(), notes), OptionalDouble.empty(),
                OptionalDouble.empty());
        boolean still = pairs.stream().allMatch(pair -> pair[0] == pair[1]);
        if (still) {
            notes.add("No counter of " + after.port() + " moved: the link is down, or the counters are not refreshed.");
        }
        return new CounterDelta(Optional.of(counted), fell ? Kind.RAN_OVER : still ? Kind.STOOD_STILL : Kind.GREW, notes);
    }

    private static boolean sameShape(PortCounters before, PortCounters after) {
        List<Bin> earlier = before.histogram().bins();
        List<Bin> later = after.histogram().bins();
        boolean same = earlier.size() == later.size()
                && before.uncorrectable().isPresent() == after.uncorrectable().isPresent();
        for (int i = 0; same && i < later.size(); i++) {
            same = earlier.get(i).sameRange(later.get(i));
        }
        return same;
    }

    private static void addPair(List<long[]> pairs, OptionalLong before, OptionalLong after) {
        if (before.isPresent() && after.isPresent()) {
            pairs.add(new long[] { before.getAsLong(), after.getAsLong() });
        }
    }

    private static Bin difference(Bin before, Bin after, List<String> notes) {
        boolean lanes = before.lanes().size() == after.lanes().size();
        List<Long> byLane = new ArrayList<>();
        for (int i = 0; lanes && i < after.lanes().size(); i++) {
            byLane.add(
                    difference("lane " + i + " of bin " + after.label(), before.lanes().get(i), after.lanes().get(i), notes));
        }
        return new Bin(after.low(), after.high(),
                difference("bin " + after.label(), before.codewords(), after.codewords(), notes), byLane);
    }

    private static OptionalLong difference(String name, OptionalLong before, OptionalLong after, List<String> notes) {
        return before.isPresent() && after.isPresent()
                ? OptionalLong.of(difference(name, before.getAsLong(), after.getAsLong(), notes))
                : OptionalLong.empty();
    }

    private static long difference(String name, long before, long after, List<String> notes) {
        if (after >= before) {
            return after - before;
        }
        int width = overrunAt(before).orElseThrow();
        notes.add("The counter of " + name + " fell while others went on: it is taken to have run over at 2^" + width + ".");
        return (1L << width) - before + after;
    }

    /** Bits of a counter that can have run over from here: it stood in the upper half of its range. */
    private static Optional<Integer> overrunAt(long before) {
        return WIDTHS.stream().filter(bits -> before < 1L << bits && before >= 1L << (bits - 1)).findFirst();
    }
}
