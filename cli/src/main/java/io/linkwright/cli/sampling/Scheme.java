package io.linkwright.cli.sampling;

import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.InspectionLevel;

/** What lots are inspected by. */
record Scheme(long lotSize, InspectionLevel level, Aql aql) {
}
