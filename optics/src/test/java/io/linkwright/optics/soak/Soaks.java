package io.linkwright.optics.soak;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs with known answers. */
final class Soaks {

    private Soaks() {
    }

    static String csv(SoakRecipe recipe) {
        StringWriter out = new StringWriter();
        try {
            SoakSynthesis.write(recipe, "made up", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    static SoakRun run(String csv) {
        SoakReading reading = SoakReader.read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        if (reading instanceof SoakReading.Refused refused) {
            throw new AssertionError(refused.faults().toString());
        }
        return ((SoakReading.Read) reading).run();
    }

    static SoakResult judge(SoakRecipe recipe) {
        return SoakResult.of(run(csv(recipe)), SoakSettings.usual().withMaxPowerW(9));
    }

    static RuleResult rule(SoakResult result, String code) {
        return result.rules().stream().filter(rule -> rule.code().equals(code)).findFirst().orElseThrow();
    }

    /** The usual run with other drifts: power and bias in percent per hour, Tx power in dB per hour. */
    static SoakRecipe drifting(double power, double bias, double txPower, long seed) {
        SoakRecipe usual = SoakRecipe.usual();
        return new SoakRecipe(usual.hours(), usual.intervalS(), usual.inletC(), usual.resistanceKPerW(), usual.offsetC(),
                usual.powerW(), power, usual.lowPowerW(), usual.lowPowerHours(), usual.tauS(), usual.startC(), usual.noiseC(),
                usual.lanes(), usual.biasMa(), bias, usual.txPowerDbm(), txPower, usual.berAt25C(), usual.berDecadesPerC(),
                List.of(), List.of(), seed);
    }

    /** The usual run with other temperatures. */
    static SoakRecipe thermal(double hours, double inletC, double kPerW, double offsetC, double lowPowerHours, double tauS,
            double startC, double noiseC, long seed) {
        SoakRecipe usual = SoakRecipe.usual();
        return new SoakRecipe(hours, usual.intervalS(), inletC, kPerW, offsetC, usual.powerW(), 0, usual.lowPowerW(),
                lowPowerHours, tauS, startC, noiseC, 1, usual.biasMa(), 0, usual.txPowerDbm(), 0, usual.berAt25C(),
                usual.berDecadesPerC(), List.of(), List.of(), seed);
    }

    static SoakRecipe withLink(List<SoakRecipe.Down> downs, List<SoakRecipe.Burst> bursts) {
        SoakRecipe usual = SoakRecipe.usual();
        return new SoakRecipe(usual.hours(), usual.intervalS(), usual.inletC(), usual.resistanceKPerW(), usual.offsetC(),
                usual.powerW(), 0, usual.lowPowerW(), usual.lowPowerHours(), usual.tauS(), usual.startC(), usual.noiseC(), 2,
                usual.biasMa(), 0, usual.txPowerDbm(), 0, usual.berAt25C(), usual.berDecadesPerC(), downs, bursts, 5);
    }
}
