package io.linkwright.vetting.audit;

/** Both ends are good. */
public record Window(double min, double max) {

    public Window {
        if (!(min < max)) {
            throw new IllegalArgumentException("the window " + min + " to " + max + " is empty");
        }
    }

    Bound.Check check(double value) {
        Bound.Check low = Bound.Check.atLeast(value, min);
        Bound.Check high = Bound.Check.atMost(value, max);
        return low.margin() < high.margin() ? low : high;
    }

    @Override
    public String toString() {
        return Figures.of(min) + " to " + Figures.of(max);
    }
}
