package io.linkwright.optics.fec.counters;

import java.util.List;
import java.util.Optional;

/**
 * Reads FEC counters out of text, whatever it is. Pure and thread-safe; memory is bounded by a few times the size of the
 * input.
 */
public final class CounterText {

    /** Largest input in bytes. */
    public static final int MOST_BYTES = 16 << 20;

    /**
     * @param bytes a file or a paste: UTF-8, or UTF-16 with its mark; any bytes do
     * @return the ports and all faults; a text that holds no counters has at least one fault
     */
    public static CounterReading read(byte[] bytes) {
        return read(bytes, Optional.empty());
    }

    /** @param format how to read it, whatever it looks like; absent to find out by its content */
    public static CounterReading read(byte[] bytes, Optional<CounterFormat> format) {
        if (bytes.length > MOST_BYTES) {
            return refused(format, bytes.length + " bytes; at most " + MOST_BYTES + " (16 MiB) are read");
        }
        String text = Lines.decode(bytes);
        Optional<CounterFormat> known = format.isPresent() ? format : FormatGuess.of(text);
        if (known.isEmpty()) {
            return refused(known, text.isBlank() ? "there is no text" : FormatGuess.EXPECTED);
        }
        FaultLog faults = new FaultLog();
        PortDrafts drafts = new PortDrafts(faults);
        switch (known.get()) {
            case SONIC -> new SonicReader(drafts).read(text, faults);
            case ETHTOOL_TEXT -> new EthtoolTextReader(drafts).read(text, faults);
            case ETHTOOL_JSON -> new EthtoolJsonReader(drafts).read(text, faults);
            case CSV -> new CsvCounterReader(drafts).read(text, faults);
        }
        List<PortCounters> ports = drafts.finish();
        if (ports.isEmpty() && faults.listed().isEmpty()) {
            faults.add(1, 0, "no FEC counter in this text");
        }
        return new CounterReading(known, ports, faults.listed(), faults.more());
    }

    private static CounterReading refused(Optional<CounterFormat> format, String why) {
        return new CounterReading(format, List.of(), List.of(new Fault(1, 0, why)), 0);
    }

    private CounterText() {
    }
}
