package io.linkwright.cli.soak;

import io.linkwright.optics.soak.SoakRecipe;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Events as they are written on the command line: {@code AT:FOR}. */
final class LinkEvents {

    private LinkEvents() {
    }

    /** A link that is down. */
    static final class DownConverter implements ITypeConverter<SoakRecipe.Down> {

        @Override
        public SoakRecipe.Down convert(String text) {
            double[] parts = parts(text, "AT:FOR in seconds, such as 9000:30");
            return new SoakRecipe.Down(parts[0], parts[1]);
        }
    }

    /** Codewords that are lost. */
    static final class BurstConverter implements ITypeConverter<SoakRecipe.Burst> {

        @Override
        public SoakRecipe.Burst convert(String text) {
            double[] parts = parts(text, "AT:CODEWORDS, such as 9000:42");
            return new SoakRecipe.Burst(parts[0], (long) parts[1]);
        }
    }

    private static double[] parts(String text, String form) {
        String[] parts = text.split(":", -1);
        try {
            if (parts.length == 2) {
                double[] numbers = { Double.parseDouble(parts[0]), Double.parseDouble(parts[1]) };
                if (numbers[0] >= 0 && numbers[1] >= 0) {
                    return numbers;
                }
            }
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + text + "' is not " + form);
        }
        throw new TypeConversionException("'" + text + "' is not " + form);
    }
}
