package io.linkwright.optics.cmis;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.optics.cmis.Reading.Standing;
import io.linkwright.optics.cmis.audit.Finding;
import io.linkwright.optics.cmis.audit.Finding.Outcome;
import io.linkwright.optics.cmis.decode.CmisModule;
import io.linkwright.optics.cmis.decode.LaneState;
import io.linkwright.optics.cmis.vdm.VdmObservable;

/**
 * Which values of a module a lab may take over. Only the module's own count of corrected bits is a measurement: its receiver is
 * the
 * receiver in question, and a count has no calibration. Power and temperature come from monitors that nobody calibrated, and
 * the
 * highest power is a statement.
 */
final class Readings {

    private static final int BER_CURRENT_MEDIA = 15;

    private Readings() {
    }

    static List<Reading> of(CmisModule module, List<Finding> findings) {
        List<Reading> readings = new ArrayList<>();
        boolean broken = findings.stream()
                .anyMatch(it -> it.code().equals("frame-errors-are-ber") && it.outcome() == Outcome.BLOCK
                        || it.code().equals("page-checksums") && it.outcome() == Outcome.BLOCK);
        module.vdm().forEach(bank -> bank.observables().stream().filter(VdmObservable::known)
                .filter(it -> it.type().code() == BER_CURRENT_MEDIA && it.lane() > 0)
                .forEach(it -> readings.add(new Reading("preFecBer", bank.bank() * 8 + it.lane(), it.value(), "ratio",
                        broken ? Standing.INDICATION : Standing.MEASUREMENT,
                        broken ? "The module's error statistics contradict themselves, or its pages are damaged."
                                : "Bits that FEC corrected, counted over " + (bank.intervalMs() > 0 ? bank.intervalMs() + " ms"
                                        : "an interval that the dump does not tell")
                                        + ". Valid for the light that came in meanwhile; zero errors bound the ratio by the interval."))));
        if (module.optical()) {
            module.lanes().stream().filter(LaneState::activated).filter(lane -> lane.txPowerMicrowatt() > 0)
                    .forEach(lane -> readings.add(new Reading("averagePowerDbm", lane.lane(), lane.txPowerDbm(), "dBm",
                            Standing.INDICATION, "The module's own monitor, often no better than 3 dB (from memory).")));
        }
        if (module.lower() != null && !module.flat() && module.lower().temperatureC() != 0) {
            readings.add(new Reading("caseTemperatureC", 0, module.lower().temperatureC(), "°C", Standing.INDICATION,
                    "Measured inside, typically within 3 °C (from memory): not the temperature of the case."));
        }
        if (module.administration() != null && module.administration().maxPowerW() > 0) {
            readings.add(new Reading("powerW", 0, module.administration().maxPowerW(), "W", Standing.INDICATION,
                    "Stated by the maker for the worst case over the lifetime: not measured."));
        }
        if (module.advertisement() != null && module.advertisement().wavelengthNm() > 0) {
            readings.add(new Reading("wavelengthNm", 0, module.advertisement().wavelengthNm(), "nm", Standing.INDICATION,
                    "Nominal, stated by the maker: not measured."));
        }
        return List.copyOf(readings);
    }
}
