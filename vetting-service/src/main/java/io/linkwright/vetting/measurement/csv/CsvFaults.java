package io.linkwright.vetting.measurement.csv;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Counts every fault of a file and keeps the first hundred. Thread-safe: the database finds faults while the file is read. */
final class CsvFaults {

    static final int LISTED = 100;
    private static final Comparator<CsvFault> BY_PLACE = Comparator
            .comparing(CsvFault::line, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CsvFault::column, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<CsvFault> listed = new ArrayList<>();
    private volatile long count;

    synchronized void add(Long line, Integer column, String columnName, String code, String message) {
        count++;
        if (listed.size() < LISTED) {
            listed.add(new CsvFault(line, column, columnName, code, message));
        }
    }

    void add(String code, String message) {
        add(null, null, null, code, message);
    }

    long count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    synchronized List<CsvFault> listed() {
        return listed.stream().sorted(BY_PLACE).toList();
    }

    /** @throws HttpProblem 400 with the first hundred faults, and how many there are, if there are any */
    void throwIfAny() {
        if (isEmpty()) {
            return;
        }
        String detail = (count == 1 ? "1 fault was found" : count + " faults were found")
                + (count > LISTED ? "; the first " + LISTED + " are listed" : "") + ". Nothing was stored.";
        throw HttpProblem.builder().withType(URI.create("urn:linkwright:problem:measurements-refused"))
                .withTitle("The file is not taken").withStatus(400).withDetail(detail)
                .with(Problems.CODE, "measurements-refused").with("faultCount", count).with(Problems.FAULTS, listed())
                .build();
    }
}
