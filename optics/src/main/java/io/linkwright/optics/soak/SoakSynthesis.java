package io.linkwright.optics.soak;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the record of a run that never was. The module follows \(dT/dt = (T_{inlet} + offset + R P - T)/\tau\), solved exactly
 * from row to row. The same recipe gives the same bytes.
 */
public final class SoakSynthesis {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final double DBM_SCATTER = 0.1;

    private final SoakRecipe recipe;
    private final Random random;
    private double moduleC;

    private SoakSynthesis(SoakRecipe recipe) {
        this.recipe = recipe;
        random = new Random(recipe.seed());
        moduleC = recipe.startC();
    }

    /**
     * @param comment first line, without line ends; empty for none
     * @throws IOException of the writer
     */
    public static void write(SoakRecipe recipe, String comment, Writer out) throws IOException {
        new SoakSynthesis(recipe).write(comment, out);
    }

    private void write(String comment, Writer out) throws IOException {
        if (!comment.isEmpty()) {
            out.write("# " + comment + "\n");
        }
        out.write(header());
        long rows = (long) Math.floor(recipe.hours() * 3600 / recipe.intervalS()) + 1;
        long codewords = 0;
        int burst = 0;
        for (long row = 0; row < rows; row++) {
            double time = row * recipe.intervalS();
            for (; burst < recipe.bursts().size() && recipe.bursts().get(burst).atS() <= time; burst++) {
                codewords += recipe.bursts().get(burst).codewords();
            }
            out.write(row(time, codewords));
            moduleC = settled(time) + (moduleC - settled(time)) * Math.exp(-recipe.intervalS() / recipe.tauS());
        }
    }

    private String header() {
        StringBuilder header = new StringBuilder("time,inletTemperatureC,moduleTemperatureC,powerW");
        for (String name : new String[] { "biasMa", "txPowerDbm", "snrDb", "preFecBer" }) {
            for (int lane = 1; lane <= recipe.lanes(); lane++) {
                header.append(',').append(name).append('.').append(lane);
            }
        }
        return header.append(",uncorrectableCodewords,linkState\n").toString();
    }

    private String row(double time, long codewords) {
        boolean up = recipe.flaps().stream().noneMatch(down -> time >= down.atS() && time < down.atS() + down.forS());
        StringBuilder row = new StringBuilder();
        row.append(START.plusNanos(Math.round(time * 1e9)));
        cell(row, 2, recipe.inletC() + scatter(0.5));
        cell(row, 2, moduleC + scatter(1));
        cell(row, 3, power(time) + scatter(0.1));
        double hours = time / 3600;
        for (int lane = 1; lane <= recipe.lanes(); lane++) {
            cell(row, 3, recipe.biasMa() * (1 + 0.01 * lane + recipe.biasDriftPercentPerHour() / 100 * hours) + scatter(1));
        }
        for (int lane = 1; lane <= recipe.lanes(); lane++) {
            cell(row, 3, recipe.txPowerDbm() + recipe.txPowerDriftDbPerHour() * hours + scatter(DBM_SCATTER));
        }
        for (int lane = 1; lane <= recipe.lanes(); lane++) {
            cell(row, 2, 22.5 + scatter(DBM_SCATTER));
        }
        for (int lane = 1; lane <= recipe.lanes(); lane++) {
            double logRatio = Math.log10(recipe.berAt25C()) + recipe.berDecadesPerC() * (moduleC - 25)
                    - 0.05 * (lane - 1) + scatter(0.3);
            row.append(',').append(up ? String.format(Locale.ROOT, "%.3e", Math.min(0.5, Math.pow(10, logRatio))) : "");
        }
        return row.append(',').append(codewords).append(',').append(up ? "up" : "down").append('\n').toString();
    }

    private double power(double time) {
        double lowS = recipe.lowPowerHours() * 3600;
        return time < lowS ? recipe.lowPowerW()
                : recipe.powerW() * (1 + recipe.powerDriftPercentPerHour() / 100 * (time - lowS) / 3600);
    }

    private double settled(double time) {
        return recipe.inletC() + recipe.offsetC() + recipe.resistanceKPerW() * power(time);
    }

    private double scatter(double share) {
        return recipe.noiseC() * share * random.nextGaussian();
    }

    private static void cell(StringBuilder row, int decimals, double value) {
        row.append(',').append(BigDecimal.valueOf(Math.round(value * Math.pow(10, decimals)), decimals).toPlainString());
    }
}
