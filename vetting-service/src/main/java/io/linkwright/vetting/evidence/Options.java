package io.linkwright.vetting.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import io.linkwright.kit.problem.Fault;

/** The options of a capture as what they are, with all that is wrong with them. Used once. */
final class Options {

    private final Map<String, String> options;
    private final List<Fault> faults;

    Options(Map<String, String> options, List<Fault> faults) {
        this.options = options;
        this.faults = faults;
    }

    /** Null for what is no finite decimal number. */
    static Double number(String text) {
        if (!text.matches("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?") || text.length() > 40) {
            return null;
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? number : null;
    }

    OptionalDouble number(String name, double least, double most) {
        String text = options.get(name);
        if (text == null) {
            return OptionalDouble.empty();
        }
        Double number = number(text);
        if (number == null || number < least || number > most) {
            faults.add(new Fault("/" + name, "number", "'" + name + "' must be a number from " + figure(least) + " to "
                    + figure(most) + "."));
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(number);
    }

    double neededNumber(String name, double least, double most, String meaning) {
        if (!options.containsKey(name)) {
            faults.add(new Fault("/" + name, "missing", "'" + name + "' must say " + meaning + "."));
            return Double.NaN;
        }
        return number(name, least, most).orElse(Double.NaN);
    }

    OptionalInt count(String name, int least, int most) {
        OptionalDouble number = number(name, least, most);
        if (number.isPresent() && number.getAsDouble() != Math.rint(number.getAsDouble())) {
            faults.add(new Fault("/" + name, "number", "'" + name + "' must be a whole number."));
            return OptionalInt.empty();
        }
        return number.isPresent() ? OptionalInt.of((int) number.getAsDouble()) : OptionalInt.empty();
    }

    boolean flag(String name, boolean usual) {
        String text = options.get(name);
        if (text == null) {
            return usual;
        }
        if (!text.equals("true") && !text.equals("false")) {
            faults.add(new Fault("/" + name, "not-one-of", "'" + name + "' must be true or false."));
        }
        return text.equals("true");
    }

    <E extends Enum<E>> Optional<E> oneOf(String name, Class<E> type) {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants()).filter(each -> wireName(each).equals(text)).findFirst();
        if (found.isEmpty()) {
            faults.add(new Fault("/" + name, "not-one-of", "'" + name + "' must be one of "
                    + Arrays.stream(type.getEnumConstants()).map(Options::wireName).collect(Collectors.joining(", "))
                    + "."));
        }
        return found;
    }

    private static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String figure(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e6 ? String.valueOf((long) number) : String.valueOf(number);
    }
}
