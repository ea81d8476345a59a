package io.linkwright.catalog.exchange.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.linkwright.catalog.product.LatencySpread;
import io.linkwright.catalog.product.Note;

/** The kinds of cells. */
final class Cells {

    static final char BETWEEN_ITEMS = ';';
    private static final char BETWEEN_NOTES = '\n';

    private record Of<T>(Reading<T> reading, Function<T, String> writing, boolean numeric) implements CellType<T> {

        Of(Reading<T> reading, Function<T, String> writing) {
            this(reading, writing, false);
        }

        interface Reading<T> {
            T read(String text) throws BadCell;
        }

        @Override
        public T read(String text) throws BadCell {
            return reading.read(text);
        }

        @Override
        public String write(T value) {
            return writing.apply(value);
        }
    }

    static CellType<String> text(int longest) {
        return new Of<>(text -> {
            if (text.length() > longest) {
                throw new BadCell("too-long", "At most " + longest + " characters, not " + text.length() + ".");
            }
            return text;
        }, Function.identity());
    }

    static CellType<Double> decimal(Unit unit) {
        return new Of<>(text -> Numbers.read(text, unit).doubleValue(), Numbers::write, true);
    }

    static CellType<Integer> whole() {
        return new Of<>(text -> {
            try {
                return Numbers.read(text, null).intValueExact();
            } catch (ArithmeticException fraction) {
                throw new BadCell("not-a-number", "A whole number is expected.");
            }
        }, String::valueOf, true);
    }

    static <E extends Enum<E>> CellType<E> oneOf(E[] values, Function<E, String> label) {
        Map<String, E> byLabel = Arrays.stream(values).collect(Collectors.toMap(label, Function.identity()));
        String expected = Arrays.stream(values).map(label).collect(Collectors.joining(", "));
        return new Of<>(text -> {
            E value = byLabel.get(text);
            if (value == null) {
                throw new BadCell("not-one-of",
                        "'" + Numbers.shortened(text) + "' is none of " + expected + ".");
            }
            return value;
        }, label);
    }

    /** What a type reads and writes itself. */
    static <T> CellType<T> form(Function<String, T> parse) {
        return new Of<>(text -> {
            try {
                return parse.apply(text);
            } catch (NumberFormatException tooLarge) {
                throw new BadCell("wrong-form", "'" + Numbers.shortened(text) + "' holds a number that is too large.");
            } catch (IllegalArgumentException wrong) {
                throw new BadCell("wrong-form", Numbers.shortened(String.valueOf(wrong.getMessage())) + ".");
            }
        }, String::valueOf);
    }

    static <T> CellType<List<T>> list(CellType<T> item) {
        return new Of<>(text -> items(text, BETWEEN_ITEMS, item), list -> joined(list, BETWEEN_ITEMS, item));
    }

    static <T> CellType<Set<T>> set(CellType<T> item) {
        return new Of<>(text -> {
            List<T> items = items(text, BETWEEN_ITEMS, item);
            Set<T> set = new LinkedHashSet<>(items);
            if (set.size() < items.size()) {
                throw new BadCell("twice", "An item comes twice.");
            }
            return Collections.unmodifiableSet(set);
        }, set -> joined(set.stream().sorted(Comparator.comparing(String::valueOf)).toList(), BETWEEN_ITEMS, item));
    }

    private static <T> List<T> items(String text, char separator, CellType<T> type) throws BadCell {
        List<T> items = new ArrayList<>();
        for (String item : Lists.split(text, separator)) {
            if (item.isEmpty()) {
                throw new BadCell("empty-item", "An item of the list is empty.");
            }
            items.add(type.read(item));
        }
        return List.copyOf(items);
    }

    private static <T> String joined(List<T> items, char separator, CellType<T> type) {
        return Lists.join(items.stream().map(type::write).toList(), separator);
    }

    /** Least, typical and highest, such as {@code 5/8/12}; one number where all are the same. */
    static CellType<LatencySpread> latency() {
        return new Of<>(text -> {
            String[] parts = text.split("/", -1);
            if (parts.length != 1 && parts.length != 3) {
                throw new BadCell("wrong-form", "Least, typical and highest delay are written like 5/8/12, in ns.");
            }
            double[] ns = new double[3];
            for (int i = 0; i < ns.length; i++) {
                ns[i] = Numbers.read(parts[parts.length == 1 ? 0 : i].strip(), Unit.NS).doubleValue();
            }
            try {
                return new LatencySpread(ns[0], ns[1], ns[2]);
            } catch (IllegalArgumentException disordered) {
                throw new BadCell("wrong-form", "The delays must rise from the least to the highest, from 0 on.");
            }
        }, Cells::written);
    }

    private static String written(LatencySpread spread) {
        boolean same = spread.minNs() == spread.typicalNs() && spread.typicalNs() == spread.maxNs();
        return same ? Numbers.write(spread.typicalNs())
                : Numbers.write(spread.minNs()) + "/" + Numbers.write(spread.typicalNs()) + "/" + Numbers.write(spread.maxNs());
    }

    /** One note a line, see {@link NoteText}. */
    static CellType<List<Note>> notes() {
        CellType<Note> note = new Of<>(NoteText::read, NoteText::write);
        return new Of<>(text -> items(text, BETWEEN_NOTES, note), notes -> joined(notes, BETWEEN_NOTES, note));
    }

    private Cells() {
    }
}
