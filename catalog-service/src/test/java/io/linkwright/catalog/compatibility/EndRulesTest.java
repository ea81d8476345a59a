package io.linkwright.catalog.compatibility;

import static io.linkwright.catalog.compatibility.RuleFixture.plug;
import static io.linkwright.catalog.compatibility.RuleFixture.socket;
import static io.linkwright.catalog.compatibility.RuleFixture.sourced;
import static io.linkwright.catalog.compatibility.RuleFixture.switchCage;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Retiming;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

class EndRulesTest {

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS, OSFP_CAGE, PASS", "QDD-400G-DR4, OSFP_CAGE, BLOCK", "QSFP28-100G-DR1, QSFP56_CAGE, PASS",
            "QSFP112-400G-SR4, QSFP56_CAGE, BLOCK", "QDD-400G-DR4, QSFP_DD800_CAGE, PASS", "QDD800-DR8, QSFP_DD_CAGE, BLOCK",
            "OSFP224-800G-DR4, OSFP_CAGE, BLOCK" })
    void formFactorsGoIntoTheirCages(String part, Cage cage, Reason.Severity expected) {
        Reason reason = MechanicalRules.formFactor(plug(part, 1), socket(cage, null, 30.0, 1, null));

        assertThat(reason.severity()).isEqualTo(expected);
        assertThat(reason.code()).isEqualTo("form-factor");
    }

    @Test
    void aFlatTopDoesNotGoUnderTheFinsOfASwitch() {
        Reason reason = MechanicalRules.topStyle(plug("MMA4Z00-NS-FLT", 2), switchCage());

        assertThat(reason.severity()).isEqualTo(BLOCK);
        assertThat(reason.text()).contains("MMA4Z00-NS-FLT has a flat top").contains("SWITCH-1 takes a finned top only");
        assertThat(reason.pointer()).isEqualTo("/compute/leafSwitch");
    }

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS, FINNED, PASS", "MMA4Z00-NS, CLOSED, BLOCK", "MMA4Z00-NS400, FLAT, PASS",
            "OSFP112-400G-VSR4, FLAT, BLOCK" })
    void topsMatchTheCage(String part, TopStyle cage, Reason.Severity expected) {
        assertThat(MechanicalRules.topStyle(plug(part, 1), socket(Cage.OSFP_CAGE, Set.of(cage), 17.0, 1, null)).severity())
                .isEqualTo(expected);
    }

    @Test
    void anUnpublishedTopIsLeftToALook() {
        assertThat(MechanicalRules.topStyle(plug("MMA4Z00-NS", 2), socket(Cage.OSFP_CAGE, null, 17.0, 2, null)).severity())
                .isEqualTo(REVIEW);
    }

    @Test
    void anOsfpModuleWithoutATopOnRecordIsLeftToALook() {
        Plug plug = plug("MMA4Z00-NS", 2);
        Plug unstated = new Plug(plug.partNumber(), plug.formFactor(), null, plug.host(), plug.maxPowerW(), plug.protocols(),
                plug.ports(), plug.links(), plug.nativePmd(), plug.lifecycle(), null, plug.retiming());

        assertThat(MechanicalRules.topStyle(unstated, switchCage()).severity()).isEqualTo(REVIEW);
        assertThat(MechanicalRules.topStyle(unstated, switchCage()).text()).contains("is not on record");
    }

    @Test
    void qsfpModulesHaveOneTop() {
        assertThat(MechanicalRules.topStyle(plug("QDD-400G-DR4", 1), socket(Cage.QSFP_DD_CAGE, null, 12.0, 1, null)).severity())
                .isEqualTo(PASS);
    }

    /** Eight 50G lanes and four 100G lanes carry the same 400G and do not run in each other's ports. */
    @ParameterizedTest
    @CsvSource({ "8x100G-PAM4, 8x100G-PAM4, true", "8x100G-PAM4, 4x100G-PAM4, true", "4x100G-PAM4, 8x100G-PAM4, false",
            "8x50G-PAM4, 4x100G-PAM4, false", "4x100G-PAM4, 8x50G-PAM4, false", "8x100G-PAM4, 8x100G-LINEAR, false",
            "4x25G-NRZ, 4x25G-PAM4, false" })
    void lanesRunWhereRateAndKindAreEqual(String port, String module, boolean runs) {
        assertThat(HostLanes.parse(port).runs(HostLanes.parse(module))).isEqualTo(runs);
    }

    @Test
    void aQsfp112PartDoesNotRunOn50GLanes() {
        Socket spectrum3 = Socket.of(CatalogueFixture.platform("SN4700"),
                new Socket.Demand("leaf", 1, 400, Protocol.ETHERNET, Cooling.AIR, null, "/compute/leafSwitch"));

        assertThat(MechanicalRules.formFactor(plug("QSFP112-400G-SR4", 1), spectrum3).severity()).isEqualTo(PASS);
        assertThat(ElectricalRules.hostLanes(plug("QSFP112-400G-SR4", 1), spectrum3).severity()).isEqualTo(BLOCK);
        assertThat(ElectricalRules.hostLanes(plug("QDD-400G-VSR4", 1), spectrum3).severity()).isEqualTo(PASS);
    }

    @Test
    void aModuleRunsAtTheSpeedOrItDoesNot() {
        assertThat(ElectricalRules.speed(plug("MMA4Z00-NS", 2), switchCage()).severity()).isEqualTo(PASS);
        assertThat(ElectricalRules.speed(plug("MMA4Z00-NS", 0), switchCage()).severity()).isEqualTo(BLOCK);
    }

    @Test
    void aModuleFillsItsCage() {
        assertThat(ElectricalRules.linksPerCage(plug("MMA4Z00-NS", 2), switchCage()).severity()).isEqualTo(PASS);
        assertThat(ElectricalRules.linksPerCage(plug("OSFP112-400G-DR4", 1), switchCage()).severity()).isEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "17.0, PASS", "16.99, BLOCK", "30, PASS" })
    void powerStaysWithinTheCage(double limit, Reason.Severity expected) {
        Reason reason = PowerRules.cagePower(plug("MMS4X00-NS", 2),
                socket(Cage.OSFP_CAGE, Set.of(TopStyle.FINNED), limit, 2, null));

        assertThat(reason.severity()).isEqualTo(expected);
        assertThat(reason.text()).startsWith("MMS4X00-NS draws up to 17 W; a cage of SWITCH-1 gives ");
    }

    @Test
    void theWeakestCageOfASwitchCounts() {
        Socket sn5400 = Socket.of(CatalogueFixture.platform("SN5400"),
                new Socket.Demand("leaf", 1, 400, Protocol.ETHERNET, Cooling.AIR, null, "/compute/leafSwitch"));

        assertThat(PowerRules.cagePower(plug("QDD-400G-DR4", 1), sn5400).severity()).isEqualTo(PASS);
        assertThat(PowerRules.cagePower(plug("QDD-400G-LR8", 1), sn5400).severity()).isEqualTo(BLOCK);
    }

    @Test
    void anUnpublishedLimitPassesOnlyWhatTheMakerLists() {
        Socket nic = Socket.of(CatalogueFixture.platform("MCX75310AAS-NEAT"),
                new Socket.Demand("node", 1, 400, Protocol.INFINIBAND, Cooling.AIR, null, "/compute/nic"));

        assertThat(PowerRules.cagePower(plug("MMA4Z00-NS400", 1), nic).severity()).isEqualTo(PASS);
        assertThat(PowerRules.cagePower(plug("OSFP112-400G-FR4-RHS", 1), nic).severity()).isEqualTo(REVIEW);
    }

    @Test
    void anUnknownPowerIsLeftToALook() {
        Plug silent = with(plug("MMS4X00-NS", 2), null, Set.of("CLASS-1"));

        assertThat(PowerRules.cagePower(silent, switchCage()).severity()).isEqualTo(REVIEW);
    }

    @Test
    void portsTakeWhatIsListedForThem() {
        assertThat(OperationRules.qualifiedPort(with(plug("MMS4X00-NS", 2), 17.0, Set.of("CLASS-2", "OTHER")), switchCage())
                .severity()).isEqualTo(PASS);
        assertThat(OperationRules.qualifiedPort(plug("MMS4X00-NS", 2), switchCage()).severity()).isEqualTo(BLOCK);
    }

    @Test
    void nvidiaSwitchesTakeNoSinglePortParts() {
        Socket qm9700 = Socket.of(CatalogueFixture.platform("QM9700"),
                new Socket.Demand("leaf", 2, 400, Protocol.INFINIBAND, Cooling.AIR, null, "/compute/leafSwitch"));

        assertThat(OperationRules.qualifiedPort(plug("MMA4Z00-NS400", 1), qm9700).severity()).isEqualTo(BLOCK);
        assertThat(OperationRules.qualifiedPort(plug("MMA1Z00-NS400", 1), qm9700).severity()).isEqualTo(BLOCK);
        assertThat(OperationRules.qualifiedPort(plug("MMA4Z00-NS", 2), qm9700).severity()).isEqualTo(PASS);
    }

    @Test
    void anEthernetPartIsNoInfiniBandPart() {
        assertThat(ElectricalRules.protocol(plug("OSFP-800G-DR8", 2), switchCage()).severity()).isEqualTo(BLOCK);
        assertThat(ElectricalRules.protocol(plug("MMA4Z00-NS", 2), switchCage()).severity()).isEqualTo(PASS);
    }

    @Test
    void aNamedOpticalInterfaceIsKept() {
        Socket wantsDr4 = socket(Cage.QSFP_DD_CAGE, null, 12.0, 4, "400GBASE-DR4");

        assertThat(OperationRules.portPmd(plug("QDD-400G-DR4", 4), wantsDr4).severity()).isEqualTo(PASS);
        assertThat(OperationRules.portPmd(plug("QDD-400G-XDR4", 4), wantsDr4).severity()).isEqualTo(BLOCK);
        assertThat(OperationRules.portPmd(plug("QDD-400G-XDR4", 4), switchCage()).severity()).isEqualTo(PASS);
    }

    @Test
    void whatIsNoLongerOnOfferIsNotDesignedIn() {
        Plug ended = Plug.of((Transceiver) CatalogueFixture.module("MMA4Z00-NS").ended(), 2);

        assertThat(ended.lifecycle()).isEqualTo(Lifecycle.END_OF_LIFE);
        assertThat(OperationRules.lifecycle(ended, switchCage()).severity()).isEqualTo(BLOCK);
        assertThat(OperationRules.lifecycle(plug("MMA4Z00-NS", 2), switchCage()).severity()).isEqualTo(PASS);
    }

    @Test
    void whatIsNotForNewDesignsNamesItsSuccessor() {
        Plug plug = plug("MMA4Z00-NS", 2);
        Plug fading = new Plug(plug.partNumber(), plug.formFactor(), plug.topStyle(), plug.host(), plug.maxPowerW(),
                plug.protocols(), plug.ports(), plug.links(), plug.nativePmd(), Lifecycle.NOT_FOR_NEW_DESIGNS, "PART-2", null);

        Reason reason = OperationRules.lifecycle(fading, switchCage());

        assertThat(reason.severity()).isEqualTo(REVIEW);
        assertThat(reason.text()).contains("its successor is PART-2");
    }

    /** Both tables describe the same four wavelengths; a buyer who writes one of the names means either. */
    @ParameterizedTest
    @CsvSource({ "QDD-400G-FR4, 400GBASE-FR4, PASS", "QDD-400G-FR4, 400G-FR4, PASS", "QSFP112-400G-FR4, 400G-FR4, PASS",
            "QDD-400G-DR4, 400G-DR4, PASS", "QDD-400G-XDR4, 400G-XDR4, PASS", "QDD-400G-LR4-6, 400GBASE-FR4, BLOCK" })
    void anOpticalInterfaceGoesByItsOtherNames(String part, String asked, Reason.Severity expected) {
        assertThat(OperationRules.portPmd(plug(part, 1), socket(Cage.QSFP_DD_CAGE, null, 12.0, 1, asked)).severity())
                .isEqualTo(expected);
    }

    @Test
    void linearOpticsNeedAQualifiedHost() {
        Socket ordinary = switchCage();
        Socket qualified = qualifiedForLinear();

        assertThat(ElectricalRules.linearDrive(plug("OSFP-800G-DR8-LPO", 1), ordinary).severity()).isEqualTo(BLOCK);
        assertThat(ElectricalRules.linearDrive(plug("OSFP-800G-DR8-LPO", 1), qualified).severity()).isEqualTo(PASS);
        assertThat(ElectricalRules.linearDrive(plug("OSFP-800G-DR8", 1), ordinary).severity()).isEqualTo(PASS);
    }

    /** Transmitting with a processor and receiving without one leans on the host as well. */
    @Test
    void halfRetimedOpticsNeedAQualifiedHostToo() {
        Plug plug = plug("OSFP-800G-DR8", 1);
        Plug half = new Plug(plug.partNumber(), plug.formFactor(), plug.topStyle(), plug.host(), plug.maxPowerW(),
                plug.protocols(), plug.ports(), 1, plug.nativePmd(), plug.lifecycle(), null, sourced(Retiming.LRO));

        assertThat(ElectricalRules.linearDrive(half, switchCage()).severity()).isEqualTo(BLOCK);
        assertThat(ElectricalRules.linearDrive(half, qualifiedForLinear()).severity()).isEqualTo(PASS);
    }

    private static Socket qualifiedForLinear() {
        Socket socket = switchCage();
        return new Socket(socket.role(), socket.platform(), socket.kind(), socket.vendor(), socket.cage(), socket.lanes(),
                socket.topStyles(), socket.maxPowerW(), Set.of("LPO-OSFP"), socket.classesSource(), socket.linksPerCage(),
                socket.speedGbps(), socket.fastestLinkGbps(), socket.protocol(), null, socket.pointer(), null, List.of());
    }

    /** 800GbE on one port of ConnectX-8 is not supported; two links of 400GbE are, and InfiniBand runs at 800G. */
    @ParameterizedTest
    @CsvSource({ "ETHERNET, 400, PASS", "ETHERNET, 800, BLOCK", "INFINIBAND, 800, PASS" })
    void aPortRunsNoFasterLinkThanItsProtocolAllows(Protocol protocol, int speed, Reason.Severity expected) {
        Socket nic = Socket.of(CatalogueFixture.platform("CX8-OSFP"),
                new Socket.Demand("node", 1, speed, protocol, Cooling.AIR, null, "/compute/nic"));

        assertThat(ElectricalRules.portSpeed(plug("OSFP224-800G-DR4", 1), nic).severity()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS, QM9700, PASS", "MMA4Z00-NS400, QM9700, BLOCK", "MMA4Z00-NS400, MCX75310AAS-NEAT, PASS",
            "OSFP112-400G-DR4, 7060X6-64PE, REVIEW", "QDD-400G-DR4, SN4700, PASS", "QSFP112-400G-SR4, SN4700, BLOCK" })
    void singlePortAndQsfp112PartsAreForNics(String part, String platform, Reason.Severity expected) {
        Socket socket = Socket.of(CatalogueFixture.platform(platform),
                new Socket.Demand("port", 1, 400, Protocol.ETHERNET, Cooling.AIR, null, "/platform"));

        assertThat(OperationRules.switchPort(plug(part, 1), socket).severity()).isEqualTo(expected);
    }

    @Test
    void aFigureFromMemoryIsNamedInTheSentence() {
        Plug recalled = new Plug("PART-1", sourced(FormFactor.OSFP), sourced(TopStyle.FINNED),
                sourced(HostLanes.parse("8x100G-PAM4")), new Figure<>(15.0, "memory", Confidence.FROM_MEMORY),
                sourced(Set.of(Protocol.INFINIBAND)), sourced(Set.of("CLASS-1")), 2, null, Lifecycle.ACTIVE, null, null);

        assertThat(PowerRules.cagePower(recalled, switchCage()).text()).contains("from memory");
    }

    private static Plug with(Plug plug, Double watts, Set<String> ports) {
        return new Plug(plug.partNumber(), plug.formFactor(), plug.topStyle(), plug.host(),
                watts == null ? null : sourced(watts), plug.protocols(), sourced(ports), plug.links(), plug.nativePmd(),
                plug.lifecycle(), plug.successor(), plug.retiming());
    }
}
