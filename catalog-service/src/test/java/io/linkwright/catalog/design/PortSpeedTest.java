package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** The firmware notes of ConnectX-8: XDR at 800G, two ports of 400GbE, no 800GbE on a single port. */
class PortSpeedTest {

    private static Findings judged(String platform, int speedGbps, Protocol protocol) {
        Findings findings = new Findings();
        boolean fits = PortSpeed.fits(CatalogueFixture.platform(platform), speedGbps, protocol, "/compute/nic", findings);
        assertThat(findings.blocked()).isEqualTo(!fits);
        return findings;
    }

    @Test
    void connectX8RunsInfiniBandAt800G() {
        assertThat(judged("CX8-OSFP", 800, Protocol.INFINIBAND).blocked()).isFalse();
    }

    @Test
    void connectX8RunsNo800GbeOnASinglePort() {
        assertThat(judged("CX8-OSFP", 800, Protocol.ETHERNET).blocks()).containsExactly(new Reason("port-speed",
                Reason.Severity.BLOCK, "A port of CX8-OSFP runs Ethernet at up to 400G and gives no 800G link.",
                "/compute/nic", "nvidia-connectx-8-firmware"));
    }

    @Test
    void connectX8Runs400Gbe() {
        assertThat(judged("CX8-OSFP", 400, Protocol.ETHERNET).blocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({ "SN5600, 800, false", "SN5600, 300, true", "SN5600, 1600, true", "CX8-QSFP112, 800, true" })
    void otherPortsGiveWholePartsOfWhatTheyRun(String platform, int speedGbps, boolean blocked) {
        assertThat(judged(platform, speedGbps, Protocol.ETHERNET).blocked()).isEqualTo(blocked);
    }

    @Test
    void aDesignWith800GbeOnConnectX8IsRefused() {
        var tree = CatalogueFixture.exampleTree("mi300x-512-ethernet");
        tree.withObject("/compute").put("nic", "CX8-OSFP").put("linkSpeedGbps", 800);

        DesignOutcome.Refused refused = (DesignOutcome.Refused) new Designer(CatalogueFixture.CATALOGUE,
                CatalogueFixture.ASSUMPTIONS)
                .design(CatalogueFixture.read(tree));

        assertThat(refused.reasons()).extracting(Reason::code, Reason::pointer, Reason::source)
                .contains(
                        tuple("port-speed", "/compute/nic", CatalogueFixture.DATA.sources().get("nvidia-connectx-8-firmware")));
    }
}
