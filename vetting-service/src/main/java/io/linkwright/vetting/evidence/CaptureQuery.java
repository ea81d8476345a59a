package io.linkwright.vetting.evidence;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import io.linkwright.kit.problem.Fault;

/** Reads what a request's query says of a capture and finds all that is wrong with it. Used once. */
final class CaptureQuery {

    private static final Set<String> OF_EVERY_KIND = Set.of("kind", "lane", "temperatureC", "bench", "takenAt");
    private static final int LONGEST_NAME = 64;
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final Instant EARLIEST = Instant.parse("2010-01-01T00:00:00Z");
    private static final double COLDEST_C = -100;
    private static final double HOTTEST_C = 200;

    private final Map<String, List<String>> query;
    private final List<Fault> faults;

    CaptureQuery(Map<String, List<String>> query, List<Fault> faults) {
        this.query = query;
        this.faults = faults;
    }

    /** Null when the kind is not offered. */
    CaptureKind kind(Set<CaptureKind> offered) {
        CaptureKind kind = CaptureKind.of(text("kind")).filter(offered::contains).orElse(null);
        if (kind == null) {
            fault("kind", "not-one-of", "'kind' must be one of " + String.join(", ",
                    offered.stream().map(CaptureKind::wireName).sorted().toList()) + ".");
        }
        return kind;
    }

    /** Null only if there are faults. */
    CaptureRequest request(CaptureKind kind, Set<String> optionNames, int lanes, Instant now) {
        int before = faults.size();
        Map<String, String> options = new TreeMap<>();
        query.forEach((name, values) -> {
            if (values.size() > 1) {
                fault(name, "duplicate", "'" + name + "' is there " + values.size() + " times.");
            } else if (optionNames.contains(name)) {
                options.put(name, values.get(0));
            } else if (!OF_EVERY_KIND.contains(name)) {
                fault(name, "unknown-field", "A capture of kind " + kind.wireName() + " has no '" + name + "'. Known are "
                        + String.join(", ", OF_EVERY_KIND.stream().sorted().toList()) + " and "
                        + String.join(", ", optionNames.stream().sorted().toList()) + ".");
            }
        });
        CaptureRequest request = new CaptureRequest(kind, lane(lanes), temperatureC(), bench(), takenAt(now), options);
        return faults.size() == before ? request : null;
    }

    private Integer lane(int lanes) {
        String text = text("lane");
        if (text.isEmpty()) {
            return null;
        }
        try {
            int lane = Integer.parseInt(text);
            if (lane >= 0 && lane < lanes) {
                return lane;
            }
        } catch (NumberFormatException none) {
            // Said below.
        }
        fault("lane", "lane", lanes == 0 ? "No audit profile gives this part lanes."
                : "'lane' must be one of 0 to " + (lanes - 1) + " for this part.");
        return null;
    }

    private Double temperatureC() {
        String text = text("temperatureC");
        if (text.isEmpty()) {
            return null;
        }
        Double celsius = Options.number(text);
        if (celsius == null || celsius < COLDEST_C || celsius > HOTTEST_C) {
            fault("temperatureC", "temperature", "'temperatureC' must be a number from -100 to 200, in °C.");
        }
        return celsius;
    }

    private String bench() {
        String bench = text("bench");
        Predicate<String> good = text -> !text.isBlank() && text.equals(text.strip()) && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl);
        if (!good.test(bench)) {
            fault("bench", "name", "'bench' must have 1 to " + LONGEST_NAME
                    + " printable characters and no space around them.");
        }
        return bench;
    }

    private Instant takenAt(Instant now) {
        try {
            Instant taken = OffsetDateTime.parse(text("takenAt")).toInstant().truncatedTo(ChronoUnit.MICROS);
            if (!taken.isBefore(EARLIEST) && !taken.isAfter(now.plus(CLOCK_TOLERANCE))) {
                return taken;
            }
            fault("takenAt", "time", "'takenAt' is " + taken + ": it must lie between " + EARLIEST + " and now.");
        } catch (DateTimeParseException noTime) {
            fault("takenAt", "time", "'takenAt' must be an RFC 3339 time, such as 2026-08-11T09:30:00Z.");
        }
        return null;
    }

    private String text(String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    private void fault(String name, String code, String message) {
        faults.add(new Fault("/" + name.replace("~", "~0").replace("/", "~1"), code, message));
    }
}
