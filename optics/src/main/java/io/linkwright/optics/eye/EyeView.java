package io.linkwright.optics.eye;

import java.util.List;

/**
 * One eye of a picture.
 *
 * @param caption such as {@code after the equaliser}
 * @param valueLabel the quantity and its unit, such as {@code optical power, mW}
 * @param thresholds decision thresholds, in the unit of the samples; may be empty
 * @param windows where the histograms are taken; may be empty
 */
public record EyeView(String caption, String valueLabel, EyeDensity density, List<Double> thresholds,
        List<HistogramWindow> windows) {

    /** Columns that a picture shows well, for {@link EyeDensity#of}. */
    public static final int COLUMNS = 440;
    /** Rows that a picture shows well. */
    public static final int ROWS = 330;

    public EyeView {
        thresholds = List.copyOf(thresholds);
        windows = List.copyOf(windows);
    }
}
