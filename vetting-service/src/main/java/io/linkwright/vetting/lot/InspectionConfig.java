package io.linkwright.vetting.lot;

import java.util.Map;

import io.linkwright.contracts.catalog.PartKind;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How lots are inspected where nobody says otherwise. */
@ConfigMapping(prefix = "linkwright.inspection")
public interface InspectionConfig {

    /** By kind of part; for a kind that is missing, every measured unit must hold. */
    Map<PartKind, Scheme> defaults();

    /** Whether reduced inspection is wanted when a supplier has earned it. */
    @WithDefault("true")
    boolean reduced();

    interface Scheme {

        /** In per cent of nonconforming units. */
        double aql();

        @WithDefault("II")
        String level();
    }
}
