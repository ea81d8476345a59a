package io.linkwright.catalog.product;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Mechanical families of pluggable modules, with the electrical lanes that their agreements give them. */
public enum FormFactor {
    @JsonProperty("OSFP")
    OSFP("OSFP", "8x25G-NRZ", "8x50G-PAM4", "2x100G-PAM4", "4x100G-PAM4", "4x100G-LINEAR", "8x100G-PAM4", "8x100G-LINEAR"),
    /** OSFP for 200G lanes. */
    @JsonProperty("OSFP224")
    OSFP224("OSFP224", "4x200G-PAM4", "4x200G-LINEAR", "8x200G-PAM4", "8x200G-LINEAR"),
    @JsonProperty("QSFP-DD")
    QSFP_DD("QSFP-DD", "8x25G-NRZ", "8x50G-PAM4"),
    /** QSFP-DD for 100G lanes. */
    @JsonProperty("QSFP-DD800")
    QSFP_DD800("QSFP-DD800", "8x100G-PAM4", "8x100G-LINEAR"),
    @JsonProperty("QSFP112")
    QSFP112("QSFP112", "2x100G-PAM4", "4x100G-PAM4", "4x100G-LINEAR"),
    @JsonProperty("QSFP56")
    QSFP56("QSFP56", "2x50G-PAM4", "4x50G-PAM4"),
    @JsonProperty("QSFP28")
    QSFP28("QSFP28", "4x25G-NRZ");

    private final String label;
    private final Set<HostLanes> lanes;

    FormFactor(String label, String... lanes) {
        this.label = label;
        this.lanes = Arrays.stream(lanes).map(HostLanes::parse)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(HostLanes::toString))));
    }

    /** How people write it. */
    public String label() {
        return label;
    }

    /** Whether modules of this form are made with those lanes. Cages may take forms with others too. */
    public boolean carries(HostLanes host) {
        return lanes.contains(host);
    }

    /** All lanes that modules of this form are made with. */
    public Set<HostLanes> lanes() {
        return Collections.unmodifiableSet(lanes);
    }

    public boolean osfpFamily() {
        return this == OSFP || this == OSFP224;
    }
}
