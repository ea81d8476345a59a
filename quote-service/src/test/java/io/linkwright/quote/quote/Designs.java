package io.linkwright.quote.quote;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.DesignProposed;
import io.linkwright.contracts.catalog.PartKind;

/** Designs as the catalogue proposes them. */
final class Designs {

    static final String ORGANISATION = "northlake-ai";

    private Designs() {
    }

    /** The 1,024-GPU cluster of HGX H200 nodes, with its storage nodes. */
    static DesignProposed h200() {
        return proposed(null, null, module("MMA4Z00-NS400", 1024), module("MMA4Z00-NS", 512), cable("MFP7E10-N030", 1024),
                module("MMS4X00-NS", 1024), cable("MFP7E30-N080", 1024), module("QDD-400G-DR4", 8),
                module("QSFP28-100G-DR1", 32),
                cable("MPO12-4LC-OS2-N030", 8));
    }

    static DesignProposed proposed(String auditProfile, String currency, BomLine... bill) {
        return new DesignProposed(UUID.randomUUID().toString(), UUID.randomUUID().toString(), ORGANISATION, Instant.now(),
                auditProfile,
                currency, new Design("Cluster", "A cluster.", List.of(), Arrays.asList(bill), 0, List.of(), null, null));
    }

    static BomLine module(String partNumber, long quantity) {
        return new BomLine(partNumber, "module " + partNumber, PartKind.TRANSCEIVER, quantity, List.of("compute node-leaf"),
                null);
    }

    static BomLine cable(String partNumber, long quantity) {
        return new BomLine(partNumber, "cable " + partNumber, PartKind.FIBRE_CABLE, quantity, List.of("compute node-leaf"),
                null);
    }
}
