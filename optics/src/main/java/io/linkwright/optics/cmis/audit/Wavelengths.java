package io.linkwright.optics.cmis.audit;

import java.util.Arrays;

/**
 * Wavelengths as documents write them: 1310, 840-868, 1271/1291/1311/1331, C band.
 *
 * @param several whether it is a comb, of which a memory states the middle
 */
record Wavelengths(double fromNm, double toNm, boolean several) {

    /** How far a single nominal wavelength may be from the round number that documents use for it. */
    private static final double ROUND_NM = 20;

    /** Null when it is none of these forms. */
    static Wavelengths parse(String text) {
        String bare = text.strip();
        if (bare.equalsIgnoreCase("C band")) {
            return new Wavelengths(1528, 1568, true);
        }
        boolean comb = bare.contains("/");
        double[] numbers = numbers(bare.split(comb ? "/" : "-"));
        if (numbers == null) {
            return null;
        }
        Arrays.sort(numbers);
        double slack = comb || numbers.length == 1 ? ROUND_NM : 0;
        return new Wavelengths(numbers[0] - slack, numbers[numbers.length - 1] + slack, comb);
    }

    private static double[] numbers(String[] parts) {
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].strip().matches("\\d{3,4}(\\.\\d{1,4})?")) {
                return null;
            }
            numbers[i] = Double.parseDouble(parts[i].strip());
        }
        return numbers.length == 0 ? null : numbers;
    }

    boolean near(double nominalNm) {
        return nominalNm >= fromNm && nominalNm <= toNm;
    }
}
