package io.linkwright.catalog.platform;

import static io.linkwright.catalog.product.FormFactor.OSFP;
import static io.linkwright.catalog.product.FormFactor.OSFP224;
import static io.linkwright.catalog.product.FormFactor.QSFP112;
import static io.linkwright.catalog.product.FormFactor.QSFP28;
import static io.linkwright.catalog.product.FormFactor.QSFP56;
import static io.linkwright.catalog.product.FormFactor.QSFP_DD;
import static io.linkwright.catalog.product.FormFactor.QSFP_DD800;

import java.util.Set;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.linkwright.catalog.product.FormFactor;

/**
 * The receptacle of a port and the form factors that go into it mechanically. That QSFP112 cages take QSFP56 and QSFP28 is
 * NVIDIA's statement; the other backward steps are those of the OSFP and QSFP-DD agreements, recalled. Whether the lanes
 * then run is another rule.
 */
public enum Cage {
    @JsonProperty("OSFP")
    OSFP_CAGE("OSFP", Set.of(OSFP)),
    @JsonProperty("OSFP224")
    OSFP224_CAGE("OSFP224", Set.of(OSFP224, OSFP)),
    @JsonProperty("QSFP-DD")
    QSFP_DD_CAGE("QSFP-DD", Set.of(QSFP_DD, QSFP112, QSFP56, QSFP28)),
    @JsonProperty("QSFP-DD800")
    QSFP_DD800_CAGE("QSFP-DD800", Set.of(QSFP_DD800, QSFP_DD, QSFP112, QSFP56, QSFP28)),
    @JsonProperty("QSFP112-DD")
    QSFP112_DD_CAGE("QSFP112-DD", Set.of(QSFP_DD, QSFP112, QSFP56, QSFP28)),
    @JsonProperty("QSFP112")
    QSFP112_CAGE("QSFP112", Set.of(QSFP112, QSFP56, QSFP28)),
    @JsonProperty("QSFP56")
    QSFP56_CAGE("QSFP56", Set.of(QSFP56, QSFP28)),
    @JsonProperty("QSFP28")
    QSFP28_CAGE("QSFP28", Set.of(QSFP28));

    private final String label;
    private final Set<FormFactor> takes;

    Cage(String label, Set<FormFactor> takes) {
        this.label = label;
        this.takes = takes;
    }

    public String label() {
        return label;
    }

    public boolean takes(FormFactor formFactor) {
        return takes.contains(formFactor);
    }

    /** Whether modules for it come with different tops. */
    public boolean osfpFamily() {
        return this == OSFP_CAGE || this == OSFP224_CAGE;
    }
}
