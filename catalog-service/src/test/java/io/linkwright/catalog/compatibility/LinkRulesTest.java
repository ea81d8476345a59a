package io.linkwright.catalog.compatibility;

import static io.linkwright.catalog.compatibility.RuleFixture.link;
import static io.linkwright.catalog.compatibility.RuleFixture.optic;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

class LinkRulesTest {

    private static final Optic NIC_SR4 = optic("MMA4Z00-NS400", "1x400GBASE-SR4");
    private static final Optic TWIN_SR4 = optic("MMA4Z00-NS", "2x400GBASE-SR4");
    private static final Optic NIC_DR4 = optic("MMS4X00-NS400", "1x400GBASE-DR4");
    private static final Optic TWIN_DR4 = optic("MMS4X00-NS", "2x400GBASE-DR4");
    private static final Optic DR4_500M = optic("QDD-400G-DR4", "1x400GBASE-DR4");
    private static final Optic DR4_BROKEN_OUT = optic("QDD-400G-DR4", "4x100GBASE-DR");
    private static final Optic DR1 = optic("QSFP28-100G-DR1", "1x100GBASE-DR");

    @Test
    void multimodeAndSingleModeDoNotLink() {
        assertThat(OpticsRules.fibreKind(link(NIC_SR4, TWIN_SR4, 30)).severity()).isEqualTo(PASS);
        assertThat(OpticsRules.fibreKind(link(NIC_SR4, TWIN_DR4, 30)).severity()).isEqualTo(BLOCK);
        assertThat(OpticsRules.reach(link(NIC_SR4, TWIN_DR4, 30)).severity()).isEqualTo(BLOCK);
    }

    /** HDR optics with 50G lanes against NDR optics with 100G lanes: only one special cable bridges them. */
    @Test
    void lanesOf50And100GNeverLink() {
        Optic sr8 = optic("OSFP-400G-SR8", "1x400GBASE-SR8");

        Reason reason = OpticsRules.laneRate(link(sr8, NIC_SR4, 30));

        assertThat(reason.severity()).isEqualTo(BLOCK);
        assertThat(reason.text()).contains("50G-PAM4").contains("100G-PAM4");
        assertThat(OpticsRules.laneRate(link(NIC_SR4, TWIN_SR4, 30)).severity()).isEqualTo(PASS);
    }

    @Test
    void equalClassesLink() {
        assertThat(OpticsRules.opticalClass(link(NIC_SR4, TWIN_SR4, 30)).severity()).isEqualTo(PASS);
    }

    /** An 8x50G host behind a gearbox, VR4 on the fibre, and a 4x100G host with SR4. */
    @Test
    void vr4LinksToSr4WithinTheShorterReach() {
        Optic vsr4 = optic("QDD-400G-VSR4", "1x400GBASE-VR4");

        OpticalLink link = link(vsr4, optic("QSFP112-400G-SR4", "1x400GBASE-SR4"), 50);

        assertThat(OpticsRules.opticalClass(link).severity()).isEqualTo(PASS);
        assertThat(link.ratedReachM()).isEqualTo(50);
    }

    @Test
    void drAndFr1LanesLinkUpTo500MetresButSomebodyMustLook() {
        Optic fr1 = optic("QDD-400G-XDR4", "4x100GBASE-FR1");

        OpticalLink link = link(DR1, fr1, 500);

        assertThat(OpticsRules.opticalClass(link).severity()).isEqualTo(REVIEW);
        assertThat(link.ratedReachM()).isEqualTo(500);
    }

    @Test
    void strangersDoNotLink() {
        assertThat(OpticsRules.opticalClass(link(DR4_500M, optic("QDD-400G-FR4", "1x400G-FR4"), 10)).severity())
                .isEqualTo(BLOCK);
    }

    /** Two tables of the same light: the agreement's and that of Clause 151. */
    @Test
    void bothKindsOfFr4Link() {
        Optic agreed = optic("QDD-400G-FR4", "1x400G-FR4");
        Optic clause151 = optic("QSFP112-400G-FR4", "1x400GBASE-FR4");

        assertThat(OpticsRules.opticalClass(link(agreed, agreed, 2000)).severity()).isEqualTo(PASS);
        assertThat(OpticsRules.opticalClass(link(agreed, clause151, 2000)).severity()).isEqualTo(REVIEW);
        assertThat(OpticsRules.opticalClass(link(clause151, agreed, 2000)).severity()).isEqualTo(REVIEW);
        assertThat(link(agreed, clause151, 2000).ratedReachM()).isEqualTo(2000);
        assertThat(OpticsRules.opticalClass(link(agreed, optic("OSFP-800G-2FR4-LPO", "2x400G-FR4-LPO"), 10)).severity())
                .isEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "49.9, PASS", "50, PASS", "50.1, BLOCK" })
    void theSmallerReachOfBothEndsDecides(double distance, Reason.Severity expected) {
        Optic sr4Of100m = optic("QSFP112-400G-SR4", "1x400GBASE-SR4");

        assertThat(OpticsRules.reach(link(sr4Of100m, TWIN_SR4, distance)).severity()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "100, PASS", "101, BLOCK" })
    void aNicEndOf100MetresLimitsASwitchEndOf500(double distance, Reason.Severity expected) {
        Optic twinOf500m = optic("MMS4X00-NM", "2x400GBASE-DR4");

        Reason reason = OpticsRules.reach(link(NIC_DR4, twinOf500m, distance));

        assertThat(reason.severity()).isEqualTo(expected);
        assertThat(reason.pointer()).isEqualTo(expected == BLOCK ? "/compute/nodeLeafDistanceM" : null);
    }

    @Test
    void aGradeWithoutRatingIsNotReached() {
        Run om3 = new Run(10, FibreGrade.OM3, FibreGrade.OS2, "/p");

        Reason reason = OpticsRules.reach(OpticalLink.join(NIC_SR4, TWIN_SR4, om3, RuleFixture.STOCK));

        assertThat(reason.severity()).isEqualTo(BLOCK);
        assertThat(reason.text()).isEqualTo("MMA4Z00-NS400 has no rated reach on OM3.");
    }

    @Test
    void om5ServesWhereOm4IsRated() {
        Run om5 = new Run(50, FibreGrade.OM5, FibreGrade.OS2, "/p");

        assertThat(OpticsRules.reach(OpticalLink.join(NIC_SR4, TWIN_SR4, om5, RuleFixture.STOCK)).severity()).isEqualTo(PASS);
    }

    /**
     * Two connections of 0.5 dB leave 2 dB of DR4's 3 dB for fibre: 4 km at 0.5 dB/km. Both are at the modules; without them it
     * is 6 km.
     */
    @ParameterizedTest
    @CsvSource({ "500, PASS", "4000, PASS", "4001, REVIEW", "6000, REVIEW", "6001, BLOCK" })
    void theChannelLosesNoMoreThanAllowed(double distance, Reason.Severity expected) {
        assertThat(LossRules.insertionLoss(link(DR4_500M, DR4_500M, distance)).severity()).isEqualTo(expected);
    }

    @Test
    void aChannelWithoutALimitIsLeftToALook() {
        Optic zr = optic("QDD-400ZR", "1x400ZR");

        assertThat(LossRules.insertionLoss(link(zr, zr, 1000)).severity()).isEqualTo(REVIEW);
    }

    @Test
    void angledMpoFacesTakeTheAngledCable() {
        assertThat(FibreRules.connector(link(NIC_SR4, TWIN_SR4, 30)).severity()).isEqualTo(PASS);
    }

    @Test
    void sixteenFibresDoNotGoStraightIntoTwelve() {
        Optic sr8 = optic("OSFP-800G-SR8", "1x800GBASE-SR8");
        Optic twelve = optic("QDD800-2DR4", "1x800GBASE-DR8");
        Optic sixteen = optic("OSFP-800G-DR8", "1x800GBASE-DR8");

        assertThat(FibreRules.connector(link(sr8, sr8, 30)).severity()).isEqualTo(PASS);
        assertThat(FibreRules.connector(link(twelve, sixteen, 30)).severity()).as("a fan from MPO-16 to two MPO-12")
                .isEqualTo(PASS);
        assertThat(FibreRules.connector(link(optic("OSFP-400G-SR8", "1x400GBASE-SR8"), NIC_SR4, 30)).severity())
                .isEqualTo(BLOCK);
    }

    @Test
    void aCableOfTheWrongPolishIsRefused() {
        FibreCable angled = stock("MFP7E30-N080");
        FibreCable square = new FibreCable("SQUARE-N080", List.of(), "x", "x", angled.lifecycle(), null, "SQUARE",
                angled.grade(),
                face("MPO-12/UPC"), face("MPO-12/UPC"), angled.branches(), angled.polarity(), angled.lengthM(), List.of());

        OpticalLink link = OpticalLink.join(TWIN_DR4, TWIN_DR4, RuleFixture.run(80), new CableStock(List.of(square)));

        assertThat(FibreRules.connector(link).severity()).isEqualTo(PASS);
        assertThat(FibreRules.polish(link).severity()).isEqualTo(BLOCK);
        assertThat(FibreRules.polish(link).text()).contains("APC").contains("UPC");
    }

    @Test
    void aFaceOfUnstatedPolishIsLeftToALook() {
        Optic unstated = optic("QDD-400G-XDR4", "1x400GBASE-DR4-2");

        assertThat(FibreRules.polish(link(unstated, unstated, 80)).severity()).isEqualTo(REVIEW);
    }

    @Test
    void aStraightThroughCableLightsTheWrongFibres() {
        FibreCable typeB = stock("MFP7E30-N080");
        FibreCable typeA = new FibreCable("TYPE-A-N080", List.of(), "x", "x", typeB.lifecycle(), null, "TYPE-A", typeB.grade(),
                typeB.trunkConnector(), typeB.branchConnector(), typeB.branches(),
                new Figure<>(Polarity.A, "s", Confidence.SOURCED), typeB.lengthM(), List.of());

        assertThat(FibreRules.polarity(OpticalLink.join(TWIN_DR4, TWIN_DR4, RuleFixture.run(80),
                new CableStock(List.of(typeA)))).severity()).isEqualTo(BLOCK);
        assertThat(FibreRules.polarity(link(TWIN_DR4, TWIN_DR4, 80)).severity()).isEqualTo(PASS);
        assertThat(FibreRules.polarity(link(optic("QDD-400G-FR4", "1x400G-FR4"), optic("QDD-400G-FR4", "1x400G-FR4"),
                80)).severity()).as("duplex").isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({ "30, PASS, MFP7E10-N030", "30.1, PASS, MFP7E10-N035", "0.5, PASS, MFP7E10-N003", "100, PASS, MPO12-OM4-N100",
            "100.5, BLOCK, " })
    void theShortestStockLengthThatCoversTheRunIsTaken(double distance, Reason.Severity expected, String cable) {
        OpticalLink link = link(NIC_SR4, TWIN_SR4, distance);

        assertThat(FibreRules.stockLength(link).severity()).isEqualTo(expected);
        assertThat(link.cabling().cable() == null ? null : link.cabling().cable().partNumber()).isEqualTo(cable);
    }

    @Test
    void aBrokenOutPortCarriesFourLinksOnOneCable() {
        OpticalLink link = link(DR1, DR4_BROKEN_OUT, 60);

        assertThat(OpticsRules.opticalClass(link).severity()).isEqualTo(PASS);
        assertThat(FibreRules.connector(link).severity()).isEqualTo(PASS);
        assertThat(link.cabling().cable().partNumber()).isEqualTo("MPO12-4LC-OS2-N060");
        assertThat(link.cabling().linksPerTrunk()).isEqualTo(4);
        assertThat(link.cabling().cablesFor(16)).isEqualTo(4);
        assertThat(link.cabling().cablesFor(17)).isEqualTo(5);
    }

    /** One 800G link through modules with two MPO-12 each takes two cables. */
    @Test
    void aLinkOverTwoConnectorsTakesTwoCables() {
        Optic twoConnectors = optic("QDD800-2DR4", "1x800GBASE-DR8");

        assertThat(link(twoConnectors, twoConnectors, 60).cabling().cablesFor(10)).isEqualTo(20);
    }

    @Test
    void everyPortOfATwinCarriesTheSameFibre() {
        assertThat(FibreRules.twinPortFibre(link(NIC_SR4, TWIN_SR4, 30)).severity()).isEqualTo(PASS);
        assertThat(FibreRules.twinPortFibre(link(NIC_SR4, new Optic(TWIN_SR4.module(),
                Application.parse("3x400GBASE-SR4"), TWIN_SR4.pmd(), TWIN_SR4.socket()), 30)).severity())
                .as("one port straight, the other split").isEqualTo(BLOCK);
    }

    /** ConnectX-7 firmware 28.38.1002 leaves the link down when MMS1V00-WM, a QDD-400G-DR4, is at the switch. */
    @ParameterizedTest
    @CsvSource({ "MCX715105AS-WEAT", "MCX75310AAS-NEAT", "CEDAR7" })
    void aKnownIssueOfTheModuleWithTheNicAcrossIsTold(String nic) {
        Optic there = optic("MMS4X00-NS400", "1x400GBASE-DR4", nic(nic));

        Reason reason = OperationRules.knownIssue(link(there, DR4_500M, 60));

        assertThat(reason.severity()).isEqualTo(REVIEW);
        assertThat(reason.text()).contains("MMS1V00-WM").contains("28.38.1002");
        assertThat(OperationRules.knownIssue(link(DR4_500M, there, 60)).severity()).as("the other way round").isEqualTo(REVIEW);
    }

    @Test
    void otherModulesHaveNoIssueWithConnectX7() {
        Optic there = optic("QSFP112-400G-DR4", "1x400GBASE-DR4", nic("MCX715105AS-WEAT"));

        assertThat(OperationRules.knownIssue(link(there, TWIN_DR4, 60)).severity()).isEqualTo(PASS);
    }

    /** BlueField-3 has the same cage and takes the same modules, but other firmware. */
    @Test
    void theIssueIsOfConnectX7AndOfTheFarEndOnly() {
        Optic blueField = optic("QSFP112-400G-DR4", "1x400GBASE-DR4", nic("BLUEFIELD-3"));
        Optic besideTheNic = optic("QDD-400G-DR4", "1x400GBASE-DR4", nic("MCX715105AS-WEAT"));

        assertThat(OperationRules.knownIssue(link(blueField, DR4_500M, 60)).severity()).isEqualTo(PASS);
        assertThat(OperationRules.knownIssue(link(besideTheNic, TWIN_DR4, 60)).severity()).isEqualTo(PASS);
    }

    @Test
    void aGearboxInsideTheModuleIsNoHindrance() {
        Reason regrouped = OpticsRules.gearbox(link(DR4_500M, NIC_DR4, 60));

        assertThat(regrouped.severity()).isEqualTo(PASS);
        assertThat(regrouped.text()).isEqualTo("QDD-400G-DR4 turns 50G lanes of the host into 100G-PAM4 light inside; the link"
                + " does not mind.");
        assertThat(OpticsRules.gearbox(link(NIC_DR4, TWIN_DR4, 60)).text()).contains("at the rate of the lanes to the host");
    }

    /** A linear module has nothing to regroup lanes with. */
    @Test
    void aLinearModuleHasNoGearbox() {
        Optic linear = optic("OSFP-800G-DR8-LPO", "1x800G-DR8-LPO");
        Optic impossible = new Optic(linear.module(), Application.parse("1x800GBASE-DR4"),
                CatalogueFixture.CATALOGUE.pmd("800GBASE-DR4").orElseThrow(), linear.socket());

        assertThat(OpticsRules.gearbox(link(linear, linear, 60)).severity()).isEqualTo(PASS);
        assertThat(OpticsRules.gearbox(link(impossible, linear, 60)).severity()).isEqualTo(BLOCK);
    }

    /** KP4 for PAM4, the older code for 25G NRZ, its own for coherent light, an inner code besides for 200G lanes. */
    @ParameterizedTest
    @CsvSource({ "400GBASE-DR4, RS_544", "200GBASE-SR4, RS_544", "100GBASE-DR, RS_544", "50GBASE-SR, RS_544",
            "100GBASE-SR4, RS_528", "100G-CWDM4, RS_528", "400ZR, COHERENT", "1.6TBASE-DR8, RS_544_INNER" })
    void everyInterfaceNeedsItsErrorCorrection(String pmd, Fec expected) {
        assertThat(Fec.of(CatalogueFixture.CATALOGUE.pmd(pmd).orElseThrow())).isEqualTo(expected);
    }

    @Test
    void bothEndsCorrectErrorsAlike() {
        Optic nrz = optic("OSFP-400G-2FR4", "2x100G-CWDM4");

        assertThat(OpticsRules.fec(link(NIC_DR4, TWIN_DR4, 60)).severity()).isEqualTo(PASS);
        assertThat(OpticsRules.fec(link(nrz, DR1, 60)).severity()).isEqualTo(BLOCK);
    }

    @Test
    void aLossFromMemoryIsADoubtUntilItIsKnown() {
        OpticalLink recalled = link(TWIN_DR4, TWIN_DR4, 60);
        Run measured = new Run(60, FibreGrade.OM4, FibreGrade.OS2, "/p", 2, null, RuleFixture.sourced(0.8));
        OpticalLink known = new OpticalLink(TWIN_DR4, TWIN_DR4, measured, recalled.cabling());

        assertThat(LossRules.lossFigures(recalled).severity()).isEqualTo(REVIEW);
        assertThat(LossRules.lossFigures(recalled).text())
                .isEqualTo("From memory in the loss on OS2: attenuation, loss of a connection.");
        assertThat(LossRules.lossFigures(known).severity()).isEqualTo(PASS);
        assertThat(LossRules.insertionLoss(known).text()).startsWith("The channel loses at most 0.80 dB of the 3 dB allowed");
        assertThat(LossRules.lossFigures(new OpticalLink(TWIN_SR4, TWIN_SR4, measured, recalled.cabling())).text())
                .as("what SR4 allows is recalled too").contains("the loss that the interface allows");
    }

    /** DR4 allows 3.0 dB: a channel that loses just that still works. */
    @ParameterizedTest
    @CsvSource({ "3.0, PASS", "3.01, BLOCK" })
    void aKnownLossIsHeldAgainstTheBudget(double lossDb, Reason.Severity expected) {
        Run measured = new Run(60, FibreGrade.OM4, FibreGrade.OS2, "/p", 2, null, RuleFixture.sourced(lossDb));

        assertThat(LossRules.insertionLoss(new OpticalLink(TWIN_DR4, TWIN_DR4, measured, Cabling.NONE)).severity())
                .isEqualTo(expected);
    }

    /**
     * Four connections of 0.75 dB are 3 dB already, and 100 m of fibre take 0.05 dB more. Two of them sit at the modules and
     * count with these, so that DR4's 3.0 dB block from six connections on.
     */
    @ParameterizedTest
    @CsvSource({ "3, 2.30, PASS", "4, 3.05, REVIEW", "5, 3.80, REVIEW", "6, 4.55, BLOCK" })
    void everyConnectionOnTheWayCounts(int connections, double lossDb, Reason.Severity expected) {
        Run panels = new Run(100, FibreGrade.OM4, FibreGrade.OS2, "/p", connections, 0.75, null);

        assertThat(panels.lossDb(FibreGrade.OS2)).isCloseTo(lossDb, offset(1e-9));
        assertThat(LossRules.insertionLoss(new OpticalLink(TWIN_DR4, TWIN_DR4, panels, Cabling.NONE)).severity())
                .isEqualTo(expected);
    }

    private static Socket nic(String name) {
        return Socket.of(CatalogueFixture.platform(name),
                new Socket.Demand("node", 1, 400, Protocol.ETHERNET, Cooling.AIR, null, "/compute/nic"));
    }

    private static FibreCable stock(String partNumber) {
        return (FibreCable) CatalogueFixture.CATALOGUE.product(partNumber).orElseThrow();
    }

    private static Figure<Face> face(String text) {
        return RuleFixture.sourced(Face.parse(text));
    }
}
