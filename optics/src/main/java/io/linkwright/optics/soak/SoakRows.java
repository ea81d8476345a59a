package io.linkwright.optics.soak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Takes in the rows of a record one by one. */
final class SoakRows {

    private final SoakHeader header;
    private final SoakFaults faults;
    private final RowClock clock = new RowClock();
    private final Intervals intervals = new Intervals();
    private final LinkWatch link;
    private final CodewordCounter counter;
    private final SampleStore store;
    /** Place in the store of each column of the record; 0 for those that are not kept, as 0 is the time. */
    private final int[] places;
    private final double[] values;
    private final double[] mins;
    private final double[] maxs;
    private long count;
    private double lastS = Double.NaN;
    private Boolean up;

    SoakRows(SoakHeader header, int maxCells, SoakFaults faults) {
        this.header = header;
        this.faults = faults;
        places = new int[header.size()];
        int stored = 1;
        boolean state = false;
        boolean codewords = false;
        for (int i = 0; i < header.size(); i++) {
            Channel channel = header.channel(i);
            if (channel != null && channel.quantity().stored()) {
                places[i] = stored++;
            }
            state |= channel != null && channel.quantity() == Quantity.LINK_STATE;
            codewords |= channel != null && channel.quantity() == Quantity.UNCORRECTABLE;
        }
        link = new LinkWatch(state);
        counter = codewords ? new CodewordCounter() : null;
        store = new SampleStore(stored, maxCells);
        values = new double[stored];
        mins = new double[stored];
        maxs = new double[stored];
        Arrays.fill(mins, Double.POSITIVE_INFINITY);
        Arrays.fill(maxs, Double.NEGATIVE_INFINITY);
    }

    long count() {
        return count;
    }

    void add(CsvRecord record) {
        long line = record.getStartingLineNumber();
        int timeColumn = header.timeColumn();
        double time = clock.read(record.getField(timeColumn).strip(), line, timeColumn + 1, faults);
        Arrays.fill(values, Double.NaN);
        values[0] = time;
        Boolean state = null;
        double lost = 0;
        for (int i = 0; i < header.size(); i++) {
            Channel channel = header.channel(i);
            String cell = record.getField(i).strip();
            if (channel == null || channel.quantity() == Quantity.NOTE || cell.isEmpty()) {
                continue;
            }
            switch (channel.quantity()) {
                case LINK_STATE -> state = state(cell, line, i);
                case UNCORRECTABLE -> lost = codewords(cell, line, i);
                default -> values[places[i]] = number(channel, cell, line, i);
            }
        }
        if (Double.isNaN(time)) {
            return;
        }
        up = state == null ? up : state;
        link.row(time, state, lost);
        keep(time);
    }

    /** While the link is down its error ratio and signal-to-noise ratio say nothing. */
    private void keep(double time) {
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (place == 0) {
                continue;
            }
            Quantity quantity = header.channel(i).quantity();
            if (Boolean.FALSE.equals(up) && (quantity == Quantity.PRE_FEC_BER || quantity == Quantity.SNR)) {
                values[place] = Double.NaN;
            }
            if (!Double.isNaN(values[place])) {
                mins[place] = Math.min(mins[place], values[place]);
                maxs[place] = Math.max(maxs[place], values[place]);
            }
        }
        if (count > 0) {
            intervals.add(lastS, time);
        }
        lastS = time;
        count++;
        store.add(values);
    }

    private double number(Channel channel, String cell, long line, int column) {
        if (!NumberCell.isNumber(cell)) {
            faults.add(line, column + 1, channel.header(), NumberCell.fault(cell));
            return Double.NaN;
        }
        double value = Double.parseDouble(cell);
        Quantity quantity = channel.quantity();
        if (!(value >= quantity.min() && value <= quantity.max())) {
            faults.add(line, column + 1, channel.header(), UnitHints.outOfRange(quantity, value));
            return Double.NaN;
        }
        if (quantity == Quantity.TX_POWER_MW || quantity == Quantity.RX_POWER_MW) {
            // No light has no logarithm.
            return value == 0 ? Double.NaN : 10 * Math.log10(value);
        }
        return value;
    }

    private Boolean state(String cell, long line, int column) {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "up", "1", "true" -> Boolean.TRUE;
            case "down", "0", "false" -> Boolean.FALSE;
            default -> {
                faults.add(line, column + 1, Quantity.LINK_STATE.header(),
                        "'" + SoakFaults.shown(cell) + "' is neither up nor down");
                yield null;
            }
        };
    }

    private double codewords(String cell, long line, int column) {
        try {
            return cell.startsWith("+") ? counterFault(cell, line, column) : counter.advance(Long.parseUnsignedLong(cell));
        } catch (NumberFormatException e) {
            return counterFault(cell, line, column);
        }
    }

    private double counterFault(String cell, long line, int column) {
        faults.add(line, column + 1, Quantity.UNCORRECTABLE.header(),
                "'" + SoakFaults.shown(cell) + "' is not a whole number from 0 to 2^64 - 1");
        return 0;
    }

    SoakReading finish() {
        store.flush();
        List<String> remarks = new ArrayList<>();
        Map<Channel, double[]> columns = new LinkedHashMap<>();
        Map<Channel, SoakRun.Extremes> extremes = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            int place = places[i];
            if (place == 0 || maxs[place] < mins[place]) {
                continue;
            }
            double[] column = store.column(place);
            Channel channel = header.channel(i);
            double mean = Arrays.stream(column).filter(value -> !Double.isNaN(value)).average().orElse(0);
            String against = UnitHints.column(channel.quantity(), mean);
            if (!against.isEmpty()) {
                faults.add(0, i + 1, channel.header(), against);
            }
            Channel kept = new Channel(channel.quantity().storedAs(), channel.lane());
            columns.put(kept, column);
            extremes.put(kept, new SoakRun.Extremes(mins[place], maxs[place]));
        }
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        perhapsMilliwatts(Quantity.TX_POWER, remarks);
        perhapsMilliwatts(Quantity.RX_POWER, remarks);
        return new SoakReading.Read(new SoakRun(clock.start(), store.column(0), columns, extremes, count,
                store.rowsPerRow(), intervals.usualS(), intervals.gaps(), link.finish(counter), remarks));
    }

    /** 1.2 mW and 1.2 dBm are both possible: no range tells them apart, but a reader can. */
    private void perhapsMilliwatts(Quantity quantity, List<String> remarks) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < places.length; i++) {
            if (places[i] > 0 && header.channel(i).quantity() == quantity) {
                min = Math.min(min, mins[places[i]]);
                max = Math.max(max, maxs[places[i]]);
            }
        }
        if (min > 0 && max > 0 && max < 10) {
            String milliwatts = quantity == Quantity.TX_POWER ? Quantity.TX_POWER_MW.header() : Quantity.RX_POWER_MW.header();
            remarks.add(quantity.header() + " is never negative (" + Figures.plain(min) + " to " + Figures.plain(max)
                    + "). If the readings are mW, name the columns " + milliwatts + ": they would be "
                    + Figures.fixed(10 * Math.log10(min), 2) + " to " + Figures.fixed(10 * Math.log10(max), 2) + " dBm.");
        }
    }
}
