package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;

/** Figures in sentences. */
public final class Wording {

    /** Without a needless fraction: {@code 30}, {@code 4.5}. */
    public static String number(double value) {
        long whole = (long) value;
        return whole == value ? Long.toString(whole) : Double.toString(Math.round(value * 100) / 100.0);
    }

    /** With thousands marked: {@code 1,024}. */
    public static String count(long value) {
        String digits = Long.toString(value);
        if (value < 1000) {
            return digits;
        }
        return count(value / 1000) + "," + digits.substring(digits.length() - 3);
    }

    /** With its noun: {@code 1 spine}, {@code 1,024 spines}. */
    public static String count(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    /** With two decimals: {@code 1.25}. */
    static String decibels(double value) {
        long hundredths = Math.round(value * 100);
        long rest = Math.abs(hundredths % 100);
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    static String kind(Pmd pmd) {
        return pmd.fibre() == Pmd.FibreKind.MULTIMODE ? "multimode" : "single-mode";
    }

    /** Empty, or the remark that a figure was recalled and not read. */
    static String doubt(Figure<?>... figures) {
        for (Figure<?> figure : figures) {
            if (figure != null && figure.fromMemory()) {
                return " (a figure from memory)";
            }
        }
        return "";
    }

    private Wording() {
    }
}
