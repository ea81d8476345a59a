package io.linkwright.vetting.lot;

import java.util.EnumMap;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.optics.sampling.Aql;
import io.linkwright.optics.sampling.InspectionLevel;
import io.quarkus.runtime.Startup;

/** Which scheme a lot is received under. A configured one that means nothing stops the start. */
@Startup
@ApplicationScoped
class InspectionSchemes {

    private final Map<PartKind, InspectionScheme> defaults = new EnumMap<>(PartKind.class);

    InspectionSchemes(InspectionConfig config) {
        config.defaults().forEach((kind, scheme) -> defaults.put(kind, scheme(kind, scheme)));
    }

    private static InspectionScheme scheme(PartKind kind, InspectionConfig.Scheme scheme) {
        return new InspectionScheme(
                Aql.of(scheme.aql()).orElseThrow(() -> new IllegalArgumentException("linkwright.inspection.defaults of " + kind
                        + ": the AQL is " + scheme.aql() + ", none of " + Aql.labels())),
                InspectionLevel.of(scheme.level()).orElseThrow(() -> new IllegalArgumentException(
                        "linkwright.inspection.defaults of " + kind + ": there is no level " + scheme.level())));
    }

    /** @return null when every measured unit must hold */
    InspectionScheme of(InspectionRequest request, PartKind kind) {
        return request == null ? defaults.get(kind) : request.scheme().orElse(null);
    }
}
