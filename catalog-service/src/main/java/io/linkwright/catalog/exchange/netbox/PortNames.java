package io.linkwright.catalog.exchange.netbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of a platform's ports tell: those like {@code P3.0} and {@code P3.1}, or {@code sw3p1} and {@code sw3p2}, are
 * several ports of one cage; and a number that is left out of a sequence is a port that is missing.
 */
final class PortNames {

    private static final Pattern OF_CAGE = Pattern.compile("(.*?)(\\d{1,4})([./p])(\\d{1,2})");
    private static final Pattern SINGLE = Pattern.compile("(.*?)(\\d{1,4})");
    /** Longer gaps are no missing ports but another numbering. */
    private static final int MOST_MISSING = 64;

    private final int listed;
    private final int cages;
    private final int perCage;
    private final List<String> missing;

    private PortNames(int listed, int cages, int perCage, List<String> missing) {
        this.listed = listed;
        this.cages = cages;
        this.perCage = perCage;
        this.missing = List.copyOf(missing);
    }

    static PortNames of(Collection<String> names) {
        PortNames several = ofCages(names);
        return several == null ? ofSingles(names) : several;
    }

    /** Null unless every name has the number of a cage and that of a port in it, of which there are 2 to 8. */
    private static PortNames ofCages(Collection<String> names) {
        Map<Integer, TreeSet<Integer>> cages = new TreeMap<>();
        TreeSet<Integer> ports = new TreeSet<>();
        String prefix = null;
        String between = null;
        for (String name : names) {
            Matcher match = OF_CAGE.matcher(name);
            if (!match.matches() || prefix != null && !(prefix.equals(match.group(1)) && between.equals(match.group(3)))) {
                return null;
            }
            prefix = match.group(1);
            between = match.group(3);
            int port = Integer.parseInt(match.group(4));
            ports.add(port);
            cages.computeIfAbsent(Integer.parseInt(match.group(2)), first -> new TreeSet<>()).add(port);
        }
        // With fewer cages than ports in one, the first number is that of a slot.
        if (ports.size() < 2 || ports.size() > 8 || ports.last() - ports.first() >= ports.size()
                || cages.size() < ports.size()) {
            return null;
        }
        List<String> missing = new ArrayList<>();
        TreeSet<Integer> numbers = new TreeSet<>(cages.keySet());
        for (int cage = numbers.first(); cage <= numbers.last(); cage++) {
            for (int port : ports) {
                if (!cages.getOrDefault(cage, new TreeSet<>()).contains(port)) {
                    missing.add(prefix + cage + between + port);
                }
            }
        }
        int all = numbers.last() - numbers.first() + 1;
        return missing.size() > MOST_MISSING ? null : new PortNames(names.size(), all, ports.size(), missing);
    }

    private static PortNames ofSingles(Collection<String> names) {
        Map<String, TreeSet<Integer>> byPrefix = new LinkedHashMap<>();
        for (String name : names) {
            Matcher match = SINGLE.matcher(name);
            if (match.matches()) {
                byPrefix.computeIfAbsent(match.group(1), first -> new TreeSet<>()).add(Integer.parseInt(match.group(2)));
            }
        }
        List<String> missing = new ArrayList<>();
        byPrefix.forEach((prefix, numbers) -> {
            int step = step(numbers);
            for (int number = numbers.first(); number <= numbers.last(); number += step) {
                if (!numbers.contains(number)) {
                    missing.add(prefix + number);
                }
            }
        });
        List<String> told = missing.size() > MOST_MISSING ? List.of() : missing;
        return new PortNames(names.size(), names.size() + told.size(), 1, told);
    }

    /** The distance that most neighbours have: some makers count lanes and not ports. */
    private static int step(TreeSet<Integer> numbers) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Integer before = null;
        for (int number : numbers) {
            if (before != null) {
                counts.merge(number - before, 1, Integer::sum);
            }
            before = number;
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(1);
    }

    /** How many ports the file has. */
    int listed() {
        return listed;
    }

    /** How many there would be without holes in the numbering. */
    int expected() {
        return listed + missing.size();
    }

    int cages() {
        return cages;
    }

    int perCage() {
        return perCage;
    }

    /** Names of the ports that the numbering asks for and the file lacks. */
    List<String> missing() {
        return missing;
    }
}
