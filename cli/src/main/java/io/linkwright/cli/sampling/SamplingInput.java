package io.linkwright.cli.sampling;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.linkwright.cli.http.RequestFile;
import io.linkwright.optics.sampling.MeasuredValues;
import io.linkwright.optics.sampling.ValuesReader;

/** Reads the files of the command and gathers what is wrong with them. */
final class SamplingInput {

    private static final int LONGEST_SERIAL = 64;
    private static final int LISTED = 100;

    private final List<String> faults = new ArrayList<>();

    /** Empty when everything could be read. */
    List<String> faults() {
        return faults;
    }

    MeasuredValues values(Path file) {
        ValuesReader.Outcome outcome = ValuesReader.read(new ByteArrayInputStream(RequestFile.read(file)));
        if (outcome instanceof ValuesReader.Unreadable unreadable) {
            unreadable.faults().forEach(fault -> faults
                    .add(file + (fault.line() == 0 ? ": " : ":" + fault.line() + ": ") + fault.message()));
            more(file, unreadable.faultCount() - unreadable.faults().size());
            return null;
        }
        return ((ValuesReader.Read) outcome).values();
    }

    List<String> serials(Path file) {
        List<String> serials = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<String> found = new ArrayList<>();
        int line = 0;
        for (String text : (Iterable<String>) new String(RequestFile.read(file), StandardCharsets.UTF_8).lines()::iterator) {
            line++;
            String serial = text.strip();
            if (serial.isEmpty()) {
                continue;
            }
            if (serial.length() > LONGEST_SERIAL || serial.chars().anyMatch(Character::isISOControl)) {
                found.add(file + ":" + line + ": A serial has 1 to " + LONGEST_SERIAL + " printable characters.");
            } else if (seen.add(serial)) {
                serials.add(serial);
            } else {
                found.add(file + ":" + line + ": The serial " + serial + " is there twice.");
            }
        }
        if (serials.isEmpty() && found.isEmpty()) {
            found.add(file + ": The file has no serial.");
        }
        faults.addAll(found.subList(0, Math.min(LISTED, found.size())));
        more(file, found.size() - LISTED);
        return serials;
    }

    private void more(Path file, int count) {
        if (count > 0) {
            faults.add(file + ": " + count + " more faults are not listed.");
        }
    }
}
