package io.linkwright.cli.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.cli.design.DesignReport.Detail;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design;
import io.linkwright.contracts.catalog.Design.Alternative;
import io.linkwright.contracts.catalog.Design.BomLine;
import io.linkwright.contracts.catalog.Design.Cable;
import io.linkwright.contracts.catalog.Design.Chassis;
import io.linkwright.contracts.catalog.Design.End;
import io.linkwright.contracts.catalog.Design.Fabric;
import io.linkwright.contracts.catalog.Design.Tier;
import io.linkwright.contracts.catalog.PartKind;

class DesignReportTest {

    private static final Design DESIGN = design();

    @Test
    void showsChassisPartsCountsAndBill() {
        String report = String.join("\n", DesignReport.of(DESIGN, Detail.BRIEF));
        assertThat(report).contains("Hall B\n======", "Fabric compute: two-tier-rail-optimised",
                "  32     leaf  QM9700", "node-leaf: 1,024 links of 400G, up to 30 m",
                "1,024  FLAT    node NIC     9 W    flat top", "512    FINNED  leaf QM9700  -      finned",
                "1,024  CABLE   between      -      OM4, 30 m", "All modules together draw up to 17,920 W.");
        assertThat(report.lines().filter(line -> line.contains("compute node-leaf"))).singleElement().asString()
                .contains("1,024", "FLAT");
    }

    @Test
    void keepsToWhatDecidedUnlessAskedForEverything() {
        assertThat(DesignReport.of(DESIGN, Detail.BRIEF)).contains(
                "    - FLAT suits NIC: form-factor, top-style.",
                "    - Rated for 50 m; the run is 30 m.",
                "    - REVIEW: FLAT draws 9 W from memory.")
                .noneMatch(line -> line.contains("the cage of NIC is OSFP"))
                .noneMatch(line -> line.contains("too long"));
        assertThat(DesignReport.of(DESIGN, Detail.FULL)).contains(
                "    - FLAT is OSFP; the cage of NIC is OSFP.",
                "  Not OTHER with FINNED",
                "    - BLOCK: The run is too long.");
    }

    private static Design design() {
        Tier tier = new Tier("node-leaf", 1024, 400, 30, new End("node", "NIC", "FLAT", "flat top", 1, 1024, 9.0),
                new End("leaf", "QM9700", "FINNED", "finned", 2, 512, null), new Cable("CABLE", "OM4, 30 m", 30, 1, 1024), null,
                List.of(Reason.pass("form-factor", "FLAT is OSFP; the cage of NIC is OSFP."),
                        Reason.pass("top-style", "FLAT has a flat top; the cage of NIC is made for it."),
                        Reason.review("cage-power", "FLAT draws 9 W from memory."),
                        Reason.pass("reach", "Rated for 50 m; the run is 30 m.")),
                List.of(new Alternative("OTHER", "FINNED", Reason.Severity.BLOCK,
                        List.of(Reason.block("reach", "The run is too long.")))));
        Fabric fabric = new Fabric("compute", "two-tier-rail-optimised", List.of(new Chassis("leaf", "QM9700", 32)),
                List.of(tier), List.of(), null, null);
        return new Design("Hall B", "1,024 GPUs.", List.of(fabric),
                List.of(new BomLine("FLAT", "flat top", PartKind.TRANSCEIVER, 1024, List.of("compute node-leaf"), null)),
                17_920,
                List.of(), null, null);
    }
}
