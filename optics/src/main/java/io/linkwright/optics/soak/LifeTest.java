package io.linkwright.optics.soak;

/**
 * A maker's high-temperature operating life test without a failure.
 *
 * @param parts 1 or more
 * @param hours above 0
 */
public record LifeTest(int parts, double hours, double temperatureC) {

    public LifeTest {
        if (parts < 1 || !(hours > 0) || !(temperatureC > -273.15)) {
            throw new IllegalArgumentException("a life test has parts, hours and a temperature above absolute zero");
        }
    }
}
