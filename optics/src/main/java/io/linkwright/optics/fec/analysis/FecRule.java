package io.linkwright.optics.fec.analysis;

import java.util.Optional;

/** One thing that a port is held to. */
interface FecRule {

    /** @return absent where the rule does not apply */
    Optional<Finding> judge(PortAnalysis port);
}
