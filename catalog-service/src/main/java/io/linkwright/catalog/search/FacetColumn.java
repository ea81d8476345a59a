package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.roaringbitmap.RoaringBitmap;

/**
 * The values of one facet: by part, for few parts to be counted, and by value, for many. Parts with the same set of values
 * share a code.
 */
final class FacetColumn {

    private final List<String> values;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final RoaringBitmap[] parts;
    private final PartSet[] counted;
    private final char[] codes;
    private final int[][] sets;
    private final int[] totals;
    private final long setWork;
    private final byte[][] json;
    private final int[] ordered;

    private FacetColumn(Builder builder) {
        values = List.copyOf(builder.values);
        for (int value = 0; value < values.size(); value++) {
            numbers.putIfAbsent(values.get(value).toUpperCase(Locale.ROOT), value);
        }
        parts = builder.parts.toArray(RoaringBitmap[]::new);
        codes = Arrays.copyOf(builder.codes, builder.size);
        sets = builder.sets.toArray(int[][]::new);
        totals = new int[parts.length];
        for (int value = 0; value < parts.length; value++) {
            totals[value] = parts[value].getCardinality();
        }
        counted = Arrays.stream(parts).map(set -> PartSet.of(set, builder.size)).toArray(PartSet[]::new);
        setWork = Arrays.stream(counted).mapToLong(PartSet::work).sum();
        json = values.stream().map(JsonBytes::quoted).toArray(byte[][]::new);
        ordered = IntStream.range(0, parts.length).boxed()
                .sorted(Comparator.<Integer> comparingInt(value -> -totals[value]).thenComparing(values::get))
                .mapToInt(Integer::intValue).toArray();
    }

    /** Takes in parts in the order of their numbers. */
    static final class Builder {

        private final List<String> values = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<RoaringBitmap> parts = new ArrayList<>();
        private final List<int[]> sets = new ArrayList<>();
        private final Map<Set<String>, Character> setCodes = new HashMap<>();
        private char[] codes = new char[1 << 10];
        private int size;

        /** @param of the part, possibly none */
        void add(Set<String> of) {
            if (size == codes.length) {
                codes = Arrays.copyOf(codes, size * 2);
            }
            Character code = setCodes.get(of);
            if (code == null) {
                code = newSet(of);
            }
            for (int value : sets.get(code)) {
                parts.get(value).add(size);
            }
            codes[size++] = code;
        }

        private Character newSet(Set<String> of) {
            if (sets.size() > Character.MAX_VALUE) {
                throw new IllegalArgumentException("more than 65,536 different values in one facet");
            }
            Character code = (char) sets.size();
            setCodes.put(Set.copyOf(of), code);
            sets.add(of.stream().mapToInt(this::number).toArray());
            return code;
        }

        private int number(String value) {
            return numbers.computeIfAbsent(value, fresh -> {
                values.add(fresh);
                parts.add(new RoaringBitmap());
                return values.size() - 1;
            });
        }

        FacetColumn build() {
            return new FacetColumn(this);
        }
    }

    List<String> values() {
        return values;
    }

    /** Numbers of the values, those of the most parts in the whole catalogue first. */
    int[] ordered() {
        return ordered;
    }

    /** The value as a JSON string in UTF-8. */
    byte[] json(int value) {
        return json[value];
    }

    /** As the catalogue writes it; null when no part has the value. */
    String canonical(String value) {
        Integer number = numbers.get(value.toUpperCase(Locale.ROOT));
        return number == null ? null : values.get(number);
    }

    /** The parts that have one of the values. */
    RoaringBitmap having(Collection<String> wanted) {
        RoaringBitmap[] sets = wanted.stream().map(value -> parts[numbers.get(value.toUpperCase(Locale.ROOT))])
                .toArray(RoaringBitmap[]::new);
        return sets.length == 1 ? sets[0] : RoaringBitmap.or(sets);
    }

    /** How many parts have each value. */
    int[] totals() {
        return totals;
    }

    /** Whether so many parts are counted more quickly one by one than by intersecting the set of each value. */
    boolean countsOneByOne(int among) {
        return among < setWork;
    }

    /**
     * How many of the given parts have each value.
     *
     * @param among a bit for each part
     */
    int[] counts(long[] among) {
        int[] counts = new int[parts.length];
        for (int value = 0; value < counts.length; value++) {
            counts[value] = counted[value].countIn(among);
        }
        return counts;
    }

    /** The same for parts that are listed. */
    int[] counts(int[] among) {
        int[] bySet = new int[sets.length];
        for (int part : among) {
            bySet[codes[part]]++;
        }
        int[] counts = new int[parts.length];
        for (int set = 0; set < bySet.length; set++) {
            if (bySet[set] > 0) {
                for (int value : sets[set]) {
                    counts[value] += bySet[set];
                }
            }
        }
        return counts;
    }
}
