package io.linkwright.optics.sampling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An acceptance quality limit of the preferred series, in per cent nonconforming.
 *
 * <p>
 * The tables go on to 1,000; above 10 they count nonconformities per hundred units, not nonconforming units, which nothing here
 * does.
 *
 * @param label as the tables write it, such as {@code 0.65}
 * @param percent per cent of nonconforming units
 */
public record Aql(String label, double percent) {

    /** In rising order. */
    public static final List<Aql> PREFERRED = Stream
            .of("0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5", "4.0",
                    "6.5", "10")
            .map(label -> new Aql(label, Double.parseDouble(label))).toList();

    /** Empty when the value is none of the preferred ones. */
    public static Optional<Aql> of(double percent) {
        return PREFERRED.stream().filter(aql -> Math.abs(aql.percent - percent) < 1e-9).findFirst();
    }

    /** All labels in a sentence. */
    public static String labels() {
        return PREFERRED.stream().map(Aql::label).collect(Collectors.joining(", "));
    }

    public double fraction() {
        return percent / 100;
    }

    /** The next smaller one; empty for the smallest. */
    public Optional<Aql> oneStepTighter() {
        int place = PREFERRED.indexOf(this);
        return place <= 0 ? Optional.empty() : Optional.of(PREFERRED.get(place - 1));
    }
}
