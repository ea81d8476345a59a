package io.linkwright.vetting.audit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Where the good values of a criterion end. */
public sealed interface Bound {

    /**
     * What a bound says of one value.
     *
     * @param limit the figure that applied; for a window the nearer end
     * @param margin how far the value is inside, in the criterion's unit; negative when it is outside
     * @param strict whether a margin of 0 is bad
     * @param limitUncertainty of a limit that moves with other readings; null for a fixed one, and where none is stated
     */
    record Check(double limit, double margin, boolean strict, Uncertainty.Contribution limitUncertainty) {

        static Check atMost(double value, double limit) {
            return new Check(limit, Figures.difference(limit, value), false, null);
        }

        static Check atLeast(double value, double limit) {
            return new Check(limit, Figures.difference(value, limit), false, null);
        }

        /** Whether the value is good. */
        boolean holds() {
            return holdsWith(margin);
        }

        boolean holdsWith(double otherMargin) {
            return strict ? otherMargin > 0 : otherMargin >= 0;
        }

        Check against(Uncertainty.Contribution movingLimit) {
            return new Check(limit, margin, strict, movingLimit);
        }
    }

    /** The other readings at the place where a value was taken. */
    interface Place {

        /** Counts from 0 within the PMD instance; 0 for a criterion of the whole unit. */
        int laneOfInstance();

        OptionalDouble value(String criterion);

        /** Of that value; empty where none is known. */
        Optional<Uncertainty> uncertainty(String criterion);
    }

    /** Empty when the bound depends on a reading that is missing. */
    Optional<Check> check(double value, Place place);

    /** The bound in words, such as {@code at most 3.4 dB}. */
    String inWords(String unit);

    /** Criteria without which the bound cannot be judged. */
    default List<String> dependsOn() {
        return List.of();
    }

    /** The figure of the bound where it is one and the same everywhere. */
    default OptionalDouble fixedCeiling() {
        return OptionalDouble.empty();
    }

    /** Likewise for a bound that is open above. */
    default OptionalDouble fixedFloor() {
        return OptionalDouble.empty();
    }

    record AtMost(double limit) implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            return Optional.of(Check.atMost(value, limit));
        }

        @Override
        public String inWords(String unit) {
            return "at most " + Figures.of(limit) + " " + unit;
        }

        @Override
        public OptionalDouble fixedCeiling() {
            return OptionalDouble.of(limit);
        }
    }

    /** Strict: the limit itself is not good. */
    record Below(double limit) implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            return Optional.of(new Check(limit, Figures.difference(limit, value), true, null));
        }

        @Override
        public String inWords(String unit) {
            return "below " + Figures.of(limit) + " " + unit;
        }

        @Override
        public OptionalDouble fixedCeiling() {
            return OptionalDouble.of(limit);
        }
    }

    record AtLeast(double limit) implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            return Optional.of(Check.atLeast(value, limit));
        }

        @Override
        public String inWords(String unit) {
            return "at least " + Figures.of(limit) + " " + unit;
        }

        @Override
        public OptionalDouble fixedFloor() {
            return OptionalDouble.of(limit);
        }
    }

    /** In any one of the windows. */
    record WithinAny(List<Window> windows) implements Bound {

        public WithinAny {
            windows = List.copyOf(windows);
        }

        @Override
        public Optional<Check> check(double value, Place place) {
            return windows.stream().map(window -> window.check(value))
                    .reduce((a, b) -> a.margin() >= b.margin() ? a : b);
        }

        @Override
        public String inWords(String unit) {
            return windows.stream().map(Window::toString).collect(Collectors.joining(" or ")) + " " + unit;
        }
    }

    /** In the window of its own lane. */
    record WithinByLane(List<Window> windows) implements Bound {

        public WithinByLane {
            windows = List.copyOf(windows);
        }

        @Override
        public Optional<Check> check(double value, Place place) {
            return Optional.of(windows.get(place.laneOfInstance()).check(value));
        }

        @Override
        public String inWords(String unit) {
            return "by lane " + windows.stream().map(Window::toString).collect(Collectors.joining(", ")) + " " + unit;
        }
    }

    record AtLeastSum(ReadingSum sum) implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            OptionalDouble limit = sum.at(place);
            return limit.isEmpty() ? Optional.empty()
                    : Optional.of(Check.atLeast(value, limit.getAsDouble()).against(sum.uncertaintyAt(place)));
        }

        @Override
        public String inWords(String unit) {
            return "at least " + sum.inWords(unit);
        }

        @Override
        public List<String> dependsOn() {
            return sum.largestOf();
        }
    }

    record AtMostSum(ReadingSum sum) implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            OptionalDouble limit = sum.at(place);
            return limit.isEmpty() ? Optional.empty()
                    : Optional.of(Check.atMost(value, limit.getAsDouble()).against(sum.uncertaintyAt(place)));
        }

        @Override
        public String inWords(String unit) {
            return "at most " + sum.inWords(unit);
        }

        @Override
        public List<String> dependsOn() {
            return sum.largestOf();
        }
    }

    /** At most what the catalogue says of the part; resolved into {@link AtMost} before an audit. */
    record AtMostPartPower() implements Bound {
        @Override
        public Optional<Check> check(double value, Place place) {
            return Optional.empty();
        }

        @Override
        public String inWords(String unit) {
            return "at most the part's maximum power";
        }
    }
}
