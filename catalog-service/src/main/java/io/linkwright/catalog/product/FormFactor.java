package io.linkwright.catalog.product;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Mechanical families of pluggable modules. */
public enum FormFactor {
    @JsonProperty("OSFP")
    OSFP("OSFP"),
    /** OSFP for 200G lanes. */
    @JsonProperty("OSFP224")
    OSFP224("OSFP224"),
    @JsonProperty("QSFP-DD")
    QSFP_DD("QSFP-DD"),
    /** QSFP-DD for 100G lanes. */
    @JsonProperty("QSFP-DD800")
    QSFP_DD800("QSFP-DD800"),
    @JsonProperty("QSFP112")
    QSFP112("QSFP112"),
    @JsonProperty("QSFP56")
    QSFP56("QSFP56"),
    @JsonProperty("QSFP28")
    QSFP28("QSFP28");

    private final String label;

    FormFactor(String label) {
        this.label = label;
    }

    /** How people write it. */
    public String label() {
        return label;
    }

    public boolean osfpFamily() {
        return this == OSFP || this == OSFP224;
    }
}
