package io.linkwright.catalog.compatibility.http;

import static io.linkwright.catalog.compatibility.http.Ask.breakout;
import static io.linkwright.catalog.compatibility.http.Ask.link;
import static io.linkwright.catalog.compatibility.http.Ask.of;
import static io.linkwright.catalog.compatibility.http.Ask.port;
import static io.linkwright.catalog.compatibility.http.Ask.reason;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.compatibility.http.AnswerViews.BreakoutView;
import io.linkwright.catalog.compatibility.http.AnswerViews.LinkView;
import io.linkwright.catalog.compatibility.http.AnswerViews.PortView;
import io.linkwright.contracts.Reason.Severity;

/** The traps that buyers of optics fall into, each asked as a buyer would ask it, with parts of the reference catalogue. */
class TrapsTest {

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS, QM9700, PASS", "MMA4Z00-NS-FLT, QM9700, BLOCK", "MMA4Z00-NS-FLT, DGX-H200, PASS",
            "MMA4Z00-NS, DGX-H200, BLOCK", "MMA4Z00-NS400, MCX75310AAS-NEAT, PASS", "MMS4X00-NM, MCX75310AAS-NEAT, BLOCK",
            "MMS4X00-NM-HGX, SN5600, BLOCK" })
    void trap01FinnedAndFlatTopsAreNotInterchangeable(String part, String platform, Severity expected) {
        assertThat(of(port(part, platform).reasons(), "top-style")).isEqualTo(expected);
    }

    @Test
    void trap01AClosedTopSuitsNeitherOfThem() {
        assertThat(of(port("OSFP-800G-SR8", "9364E-SG2-O").reasons(), "top-style")).isEqualTo(BLOCK);
    }

    @Test
    void trap02TheFinnedVsr4OfTheGuideDoesNotGoIntoANic() {
        PortView nic = port("OSFP112-400G-VSR4", "MCX75310AAS-NEAT");

        assertThat(nic.verdict()).isEqualTo(BLOCK);
        assertThat(of(nic.reasons(), "top-style")).isEqualTo(BLOCK);
        assertThat(link("OSFP112-400G-VSR4", "MMA4Z00-NS400", 30).verdict()).as("a flat-top part mates with it")
                .isNotEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "QSFP112-400G-SR4, SN4700", "QSFP112-400G-SR4, SN5400", "MMA1Z00-NS400, SN5400" })
    void trap03EightLanesOf50GDoNotRunFourOf100G(String part, String platform) {
        assertThat(of(port(part, platform).reasons(), "host-lanes")).isEqualTo(BLOCK);
    }

    @Test
    void trap03AGearboxInsideTheModuleBridgesTheHostsAndNotTheLight() {
        LinkView link = link("""
                {'near':{'part':'QDD-400G-DR4','platform':'SN4700'},
                 'far':{'part':'MMS1X00-NS400','platform':'MCX715105AS-WEAT','firmware':'28.40.1000'},
                 'fibre':{'lengthM':60},'protocol':'ETHERNET'}""");

        assertThat(of(link.reasons(), "host-lanes")).isEqualTo(PASS);
        assertThat(reason(link.reasons(), "gearbox").text())
                .contains("QDD-400G-DR4 turns 50G lanes of the host into 100G-PAM4");
        assertThat(link.verdict()).isNotEqualTo(BLOCK);
    }

    @Test
    void trap04Lanes50GNeverLinkToLanes100G() {
        LinkView link = link("OSFP-400G-SR8", "MMA4Z00-NS400", 20);

        assertThat(of(link.reasons(), "lane-rate")).isEqualTo(BLOCK);
        assertThat(reason(link.reasons(), "lane-rate").text()).contains("only the active optical cable");
    }

    @Test
    void trap04TheActiveOpticalCableIsTheBridge() {
        BreakoutView bridge = breakout("""
                {'trunk':{'part':'OSFP-2X200G-QSFP56-AOC','platform':'QM9700'},
                 'branches':{'platform':'CONNECTX-6','count':2},'fibre':{'lengthM':20}}""");

        assertThat(bridge.verdict()).isEqualTo(REVIEW);
        assertThat(bridge.speedGbps()).isEqualTo(200);
        assertThat(bridge.cables()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS400, QM9700", "OSFP112-400G-DR4, QM9700", "OSFP112-400G-VSR4, SN5600", "MMA1Z00-NS400, SN5400",
            "QSFP112-400G-SR4, SN4700" })
    void trap05SinglePortAndQsfp112PartsAreNotForNvidiaSwitches(String part, String platform) {
        assertThat(of(port(part, platform).reasons(), "switch-port")).isEqualTo(BLOCK);
    }

    @Test
    void trap05AnotherMakersSwitchIsAskedAbout() {
        PortView other = port("QSFP112-400G-SR4", "AIS800-64D");

        assertThat(of(other.reasons(), "switch-port")).isEqualTo(REVIEW);
        assertThat(of(other.reasons(), "qualified-port")).isEqualTo(BLOCK);
    }

    @Test
    void trap05AFinnedSinglePortPartIsNotCalledOneForNics() {
        assertThat(reason(port("OSFP112-400G-VSR4", "7060X6-64PE").reasons(), "switch-port").text())
                .doesNotContain("made for NICs").contains("ask Arista");
    }

    @Test
    void trap06BothPortsOfATwinCarryTheSameFibre() {
        String mixed = """
                {'trunk':{'part':'MMA4Z00-NS','platform':'QM9700'},
                 'branches':[{'part':'MMA4Z00-NS400','speedGbps':400},{'part':'MMA4Z00-NS400','count':2,'speedGbps':200}]}""";

        assertThat(of(breakout(mixed).reasons(), "branches-alike")).isEqualTo(BLOCK);
        assertThat(of(breakout(mixed.replace("400}", "200}")).reasons(), "branches-alike")).isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({ "MPO-12/UPC, BLOCK", "MPO-12/APC, PASS" })
    void trap07AngledAndSquareFacesDoNotMeet(String plug, Severity expected) {
        LinkView link = link("{'near':{'part':'MMA4Z00-NS400'},'far':{'part':'MMA4Z00-NS'},"
                + "'fibre':{'lengthM':30,'nearPlug':'" + plug + "'}}");

        assertThat(of(link.reasons(), "polish")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "A, BLOCK", "B, PASS", "C, BLOCK" })
    void trap08ParallelOpticsNeedTypeB(String polarity, Severity expected) {
        LinkView link = link("{'near':{'part':'MMS4X00-NS'},'far':{'part':'MMS4X00-NS'},"
                + "'fibre':{'lengthM':50,'polarity':'" + polarity + "'}}");

        assertThat(of(link.reasons(), "polarity")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "PINNED, BLOCK", "UNPINNED, PASS" })
    void trap08ThePinsAreInTheModule(String pins, Severity expected) {
        LinkView link = link("{'near':{'part':'MMS4X00-NS'},'far':{'part':'MMS4X00-NS'},"
                + "'fibre':{'lengthM':50,'farPins':'" + pins + "'}}");

        assertThat(of(link.reasons(), "pins")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "MPO-12/APC, BLOCK", "MPO-16/APC, PASS" })
    void trap09Mpo16DoesNotMateWithMpo12(String plug, Severity expected) {
        LinkView link = link("{'near':{'part':'OSFP-800G-DR8'},'far':{'part':'OSFP-800G-DR8'},"
                + "'fibre':{'lengthM':50,'nearPlug':'" + plug + "'}}");

        assertThat(of(link.reasons(), "connector")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "50, PASS", "50.5, BLOCK" })
    void trap10TheSmallerReachOfBothEndsHolds(double lengthM, Severity expected) {
        LinkView link = link("QDD-400G-VSR4", "MMA1Z00-NS400", lengthM);

        assertThat(of(link.reasons(), "reach")).isEqualTo(expected);
        assertThat(link.ratedReachM()).isEqualTo(50);
        assertThat(of(link("QSFP112-400G-SR4", "MMA1Z00-NS400", lengthM).reasons(), "reach"))
                .as("100 m at one end do not help").isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "500, REVIEW, PASS", "501, REVIEW, BLOCK" })
    void trap11DrAndFr1LanesLinkUpTo500Metres(double lengthM, Severity interop, Severity reach) {
        BreakoutView split = breakout("{'trunk':{'part':'QDD-400G-XDR4'},'branches':{'part':'QSFP28-100G-DR1','count':4},"
                + "'fibre':{'lengthM':" + lengthM + "}}");

        assertThat(of(split.reasons(), "optical-class")).isEqualTo(interop);
        assertThat(reason(split.reasons(), "optical-class").text()).contains("4.0 dBm");
        assertThat(of(split.reasons(), "reach")).isEqualTo(reach);
    }

    @ParameterizedTest
    @CsvSource({ "28.38.1002, REVIEW", "28.40.1000, PASS", ", REVIEW" })
    void trap12ConnectX7FirmwareLeavesTheLinkDown(String firmware, Severity expected) {
        LinkView link = link("{'near':{'part':'MMS1X00-NS400','platform':'MCX715105AS-WEAT'"
                + (firmware == null ? "" : ",'firmware':'" + firmware + "'")
                + "},'far':{'part':'MMS1V00-WM','platform':'SN4700'},'fibre':{'lengthM':60}}");

        assertThat(of(link.reasons(), "known-issue")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "QDD-400G-LR8, ordinary, BLOCK", "QDD-400G-LR8, high power, PASS", "QDD-400ZR, ordinary, BLOCK",
            "QDD-400ZR, high power, PASS", "QDD-400G-DR4, ordinary, PASS" })
    void trap13ACageFeedsWhatItsGroupDoes(String part, String group, Severity expected) {
        PortView view = port("{'part':'" + part + "','platform':'SN5400','portGroup':'" + group + "'}");

        assertThat(of(view.reasons(), "cage-power")).isEqualTo(expected);
    }

    @Test
    void trap13WhatFitsSomeCagesOnlySaysWhich() {
        PortView view = port("QDD-400ZR", "SN5400");

        assertThat(view.verdict()).isEqualTo(REVIEW);
        assertThat(reason(view.reasons(), "port-groups").text()).contains("16 of the 64 cages")
                .contains("1, 5 and so on to 61");
        assertThat(view.portGroups()).extracting(group -> group.verdict()).containsExactly(BLOCK, PASS);
    }

    @Test
    void trap13AFullChassisIsSummedUp() {
        PortView one = port("{'part':'MMS4X00-NS','platform':'SN5600','powerSupplies':1}");

        assertThat(reason(one.reasons(), "chassis-power").text()).contains("1088 W of 1152 W");
        assertThat(of(one.reasons(), "chassis-power")).isEqualTo(REVIEW);
        assertThat(of(port("MMS4X00-NS", "SN5600").reasons(), "chassis-power")).isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({ "MMA4Z00-NS400, MCX75310AAS-NEAT, PASS", "QDD-400G-DR4, SN5400, REVIEW", "MMS4X00-NS, QM9700, REVIEW",
            "OSFP-800G-DR8-LPO, 7060X6-64PE, PASS" })
    void trap14SevenToNineWattsHoldForSomePartsOnly(String part, String platform, Severity expected) {
        PortView view = port("{'part':'" + part + "','platform':'" + platform + "','plannedPowerW':9}");

        assertThat(of(view.reasons(), "power-envelope")).isEqualTo(expected);
        assertThat(reason(port(part, platform).reasons(), "power-envelope").text())
                .contains(expected == PASS ? "hold." : "do not hold");
    }

    @ParameterizedTest
    @CsvSource({ "14.9, REVIEW", "15, PASS", "22, PASS" })
    void trap15PerformanceIsGuaranteedAbove15C(double inletC, Severity expected) {
        PortView view = port("{'part':'MMS4X00-NS','platform':'QM9700','inletC':" + inletC + "}");

        assertThat(of(view.reasons(), "guaranteed-range")).isEqualTo(expected);
    }
}
