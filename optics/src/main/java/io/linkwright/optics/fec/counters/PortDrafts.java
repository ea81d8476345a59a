package io.linkwright.optics.fec.counters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports of a text while it is being read, by name, bounded in number. Not thread-safe. */
final class PortDrafts {

    static final int MOST_PORTS = 4096;
    private static final int LONGEST_NAME = 64;

    private final FaultLog faults;
    private final Map<String, PortDraft> drafts = new LinkedHashMap<>();
    private boolean tooMany;

    PortDrafts(FaultLog faults) {
        this.faults = faults;
    }

    /** @param name blank for a port that the text does not name */
    PortDraft open(String name, int line) {
        String shown = name.isBlank() ? unnamed() : CountText.printable(name);
        String key = shown.length() > LONGEST_NAME ? shown.substring(0, LONGEST_NAME) : shown;
        PortDraft known = drafts.get(key);
        if (known != null) {
            return known;
        }
        PortDraft draft = new PortDraft(key, line, faults);
        if (drafts.size() < MOST_PORTS) {
            drafts.put(key, draft);
        } else if (!tooMany) {
            tooMany = true;
            faults.add(line, 0, "more than " + MOST_PORTS + " ports; this one and all further ones are left out");
        }
        return draft;
    }

    /** As {@link #open}, for a histogram: a second one of the same port is a fault, and goes nowhere. */
    PortDraft openHistogram(String name, int line) {
        PortDraft draft = open(name, line);
        if (!draft.hasBins()) {
            return draft;
        }
        draft.fault(line, 0, CountText.quoted(name)
                + " has a second histogram here; two readings of a port belong into two files, the earlier one given as such");
        return new PortDraft(name, line, new FaultLog());
    }

    List<PortCounters> finish() {
        List<PortCounters> ports = new ArrayList<>();
        drafts.values().forEach(draft -> draft.finish().ifPresent(ports::add));
        return ports;
    }

    private String unnamed() {
        int number = drafts.size() + 1;
        while (drafts.containsKey("port " + number)) {
            number++;
        }
        return "port " + number;
    }
}
