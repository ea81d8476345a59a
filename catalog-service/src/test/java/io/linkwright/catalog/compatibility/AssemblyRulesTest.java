package io.linkwright.catalog.compatibility;

import static io.linkwright.catalog.compatibility.RuleFixture.assembly;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.contracts.Reason;

class AssemblyRulesTest {

    private static Reason length(String part, double distance) {
        CableAssembly cable = assembly(part);
        return AssemblyRules.length(cable, trunk(cable), branch(cable), RuleFixture.run(distance));
    }

    private static Plug trunk(CableAssembly cable) {
        return Plug.of(cable, cable.trunkEnd(), 400);
    }

    private static Plug branch(CableAssembly cable) {
        return Plug.of(cable, cable.branchEnd(), 400);
    }

    @ParameterizedTest
    @CsvSource({ "MCP7Y10, 3, PASS", "MCP7Y10, 3.1, BLOCK", "MCP7Y00-FLT, 2, PASS", "MCP7Y00-FLT, 2.5, BLOCK",
            "MCA7J60, 5, PASS", "MCA7J60, 6, BLOCK" })
    void copperEndsAtItsLength(String part, double distance, Reason.Severity expected) {
        assertThat(length(part, distance).severity()).isEqualTo(expected);
    }

    @Test
    void aSplitterGivesWholeLinksAtBothEnds() {
        CableAssembly twoOf400 = assembly("MCP7Y10");
        CableAssembly fourOf200 = assembly("MCP7Y40");

        assertThat(trunk(twoOf400).links()).isEqualTo(2);
        assertThat(branch(twoOf400).links()).isEqualTo(1);
        assertThat(AssemblyRules.split(twoOf400, trunk(twoOf400), branch(twoOf400), RuleFixture.run(1)).severity())
                .isEqualTo(PASS);
        assertThat(AssemblyRules.split(fourOf200, trunk(fourOf200), branch(fourOf200), RuleFixture.run(1)).severity())
                .isEqualTo(BLOCK);
    }
}
