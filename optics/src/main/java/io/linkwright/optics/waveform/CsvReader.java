package io.linkwright.optics.waveform;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.OptionalDouble;

import com.fasterxml.jackson.core.io.NumberInput;

/**
 * One or two columns of numbers, read byte by byte: three million lines a second matter more here than quoted fields, which no
 * instrument writes around numbers.
 */
final class CsvReader {

    private static final int MOST_HEADINGS = 64;
    private static final int MOST_LINE = 4096;
    private static final int MOST_FIELD = 64;
    /** A time stamp may be rounded to this share of the interval. */
    private static final double UNEVEN = 0.51;

    private final InputStream in;
    private final FaultList faults;
    private final SampleBuffer samples;
    private final int mostSamples;
    private final char[] line = new char[MOST_LINE];
    private final double[] fields = new double[2];

    private int length;
    private long number;
    private int columns;
    private int headings;
    private double firstTime;
    private double lastTime;
    private double interval;

    CsvReader(InputStream in, FaultList faults, int mostSamples) {
        this.in = in;
        this.faults = faults;
        this.mostSamples = mostSamples;
        this.samples = new SampleBuffer(mostSamples);
    }

    WaveformReading read() throws IOException {
        while (readLine()) {
            if (!take()) {
                return faults.refused();
            }
        }
        if (samples.count() == 0) {
            faults.add("empty", "", "There are no samples.");
        }
        if (!faults.isEmpty()) {
            return faults.refused();
        }
        return new WaveformReading.Read(samples.samples(), columns == 2 && samples.count() > 1
                ? OptionalDouble.of((lastTime - firstTime) / (samples.count() - 1))
                : OptionalDouble.empty());
    }

    /** @return false behind the last line */
    private boolean readLine() throws IOException {
        length = 0;
        int next = in.read();
        if (next < 0) {
            return false;
        }
        number++;
        while (next >= 0 && next != '\n' && length <= MOST_LINE) {
            if (length < MOST_LINE) {
                line[length] = (char) next;
            }
            length++;
            next = in.read();
        }
        return true;
    }

    /** @return false when reading on is of no use */
    private boolean take() {
        if (length > MOST_LINE) {
            faults.add("line-too-long", "line " + number,
                    String.format(Locale.ROOT, "more than %d characters are no line of one sample.", MOST_LINE));
            return false;
        }
        int count = parse();
        if (count == 0) {
            return true;
        }
        if (count < 0) {
            // Its own place is told by parse(), unless it is a heading.
            return samples.count() > 0 || !faults.isEmpty() || ++headings <= MOST_HEADINGS || noNumbers();
        }
        if (columns == 0) {
            columns = count;
        } else if (columns != count) {
            faults.add("columns", "line " + number,
                    String.format(Locale.ROOT, "%d columns, where there were %d before.", count, columns));
            return true;
        }
        if (columns == 2) {
            time(fields[0]);
        }
        double value = fields[columns - 1];
        if (!Float.isFinite((float) value)) {
            faults.add("not-finite", "line " + number + ", column " + columns, "a sample is " + value + ".");
        }
        if (!samples.add(value)) {
            faults.add("too-large", "line " + number,
                    String.format(Locale.ROOT, "there are more than the %d samples that may be read at most.", mostSamples));
            return false;
        }
        return true;
    }

    private boolean noNumbers() {
        faults.add("not-csv", "line 1", String.format(Locale.ROOT, "the first %d lines hold no numbers.", headings));
        return false;
    }

    private void time(double now) {
        int count = samples.count();
        if (count == 0) {
            firstTime = now;
        } else if (!(now > lastTime)) {
            faults.add("time-order", "line " + number + ", column 1",
                    String.format(Locale.ROOT, "the time %s does not follow %s.", now, lastTime));
        } else if (count == 1) {
            interval = now - firstTime;
        } else {
            double expected = firstTime + count * interval;
            if (Math.abs(now - expected) > UNEVEN * interval + 1e-3 * count * interval) {
                faults.add("time-step", "line " + number + ", column 1",
                        String.format(Locale.ROOT, "the time %s does not go on in even steps: about %s would.", now, expected));
            }
        }
        lastTime = now;
    }

    /** @return how many numbers; 0 for an empty line, -1 for one that holds something else */
    private int parse() {
        int count = 0;
        int at = 0;
        while (at < length) {
            while (at < length && isSeparator(line[at])) {
                at++;
            }
            int begin = at;
            while (at < length && !isSeparator(line[at])) {
                at++;
            }
            if (at == begin) {
                break;
            }
            if (count == 2) {
                return wrong(begin, at, "a third column: samples have one or two");
            }
            try {
                if (at - begin > MOST_FIELD) {
                    return wrong(begin, at, "this is no number");
                }
                fields[count++] = NumberInput.parseDouble(line, begin, at - begin, true);
            } catch (NumberFormatException e) {
                return wrong(begin, at, "this is no number");
            }
        }
        return count;
    }

    private int wrong(int begin, int end, String what) {
        if (samples.count() > 0) {
            faults.add("not-a-number", "line " + number + ", column " + (begin + 1),
                    what + ": " + printable(new String(line, begin, Math.min(end - begin, MOST_FIELD))));
        }
        return -1;
    }

    private static String printable(String text) {
        return text.replaceAll("[^ -~]", "?");
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == ';' || c == ' ' || c == '\t' || c == '\r';
    }
}
