package io.linkwright.optics.soak;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that was read: columns of equal length over the time. Immutable; the arrays that are handed out must not be changed.
 *
 * <p>
 * Of a very long record several rows stand as their mean in one row; link events, counters, gaps, lowest and highest values are
 * nevertheless those of every single row.
 */
public final class SoakRun {

    private final Optional<Instant> start;
    private final double[] timesS;
    private final Map<Channel, double[]> values;
    private final Map<Channel, Extremes> extremes;
    private final long rowsRead;
    private final int rowsPerSample;
    private final double usualIntervalS;
    private final List<Gap> gaps;
    private final LinkRecord link;
    private final List<String> remarks;

    /** The lowest and the highest reading of a column. */
    public record Extremes(double min, double max) {
    }

    SoakRun(Optional<Instant> start, double[] timesS, Map<Channel, double[]> values, Map<Channel, Extremes> extremes,
            long rowsRead, int rowsPerSample, double usualIntervalS, List<Gap> gaps, LinkRecord link, List<String> remarks) {
        this.start = start;
        this.timesS = timesS;
        this.values = new LinkedHashMap<>(values);
        this.extremes = Map.copyOf(extremes);
        this.rowsRead = rowsRead;
        this.rowsPerSample = rowsPerSample;
        this.usualIntervalS = usualIntervalS;
        this.gaps = List.copyOf(gaps);
        this.link = link;
        this.remarks = List.copyOf(remarks);
    }

    /** When it began, where the record has a clock. */
    public Optional<Instant> start() {
        return start;
    }

    /** Seconds from the first row. */
    public double[] timesS() {
        return timesS;
    }

    public int samples() {
        return timesS.length;
    }

    public long rowsRead() {
        return rowsRead;
    }

    /** Rows of the record in one sample here: 1, or a power of two for very long records. */
    public int rowsPerSample() {
        return rowsPerSample;
    }

    /** From the first row to the last. */
    public double durationS() {
        return timesS[timesS.length - 1];
    }

    public double usualIntervalS() {
        return usualIntervalS;
    }

    public List<Gap> gaps() {
        return gaps;
    }

    public LinkRecord link() {
        return link;
    }

    /** What is odd about the record without being a fault. */
    public List<String> remarks() {
        return remarks;
    }

    /** Values of a column of the whole module, {@code NaN} where a cell was empty. */
    public Optional<double[]> values(Quantity quantity) {
        return Optional.ofNullable(values.get(new Channel(quantity, 0)));
    }

    public Optional<double[]> values(Channel channel) {
        return Optional.ofNullable(values.get(channel));
    }

    public Optional<Extremes> extremes(Channel channel) {
        return Optional.ofNullable(extremes.get(channel));
    }

    /** The columns of a quantity: one of the whole module or one for each lane, in the order of the record. */
    public List<Channel> channels(Quantity quantity) {
        return values.keySet().stream().filter(channel -> channel.quantity() == quantity).toList();
    }
}
