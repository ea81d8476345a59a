package io.linkwright.vetting.lot;

import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.InspectionLevel;

/** How a lot is accepted by a sample, whatever its severity. */
public record InspectionScheme(Aql aql, InspectionLevel level) {
}
