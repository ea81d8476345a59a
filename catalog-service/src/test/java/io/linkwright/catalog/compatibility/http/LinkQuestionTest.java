package io.linkwright.catalog.compatibility.http;

import static io.linkwright.catalog.compatibility.http.Ask.breakout;
import static io.linkwright.catalog.compatibility.http.Ask.link;
import static io.linkwright.catalog.compatibility.http.Ask.of;
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
import io.linkwright.contracts.Reason.Severity;

/** Two ends over a fibre, and one end split into several. */
class LinkQuestionTest {

    private static LinkView over(String fibre) {
        return link("{'near':{'part':'MMS4X00-NS'},'far':{'part':'MMS4X00-NS'},'fibre':{'lengthM':60" + fibre + "}}");
    }

    @Test
    void aCableOfTheCatalogueIsFoundWhenNoneIsDescribed() {
        LinkView view = over("");

        assertThat(view.cable()).isEqualTo("MFP7E30-N060");
        assertThat(view.ratedReachM()).isEqualTo(100);
        assertThat(view.lossDb()).as("two connections of 0.5 dB, 60 m at 0.5 dB/km").isEqualTo(1.03);
    }

    @ParameterizedTest
    @CsvSource({ "MFP7E30-N060, PASS", "MFP7E30-N050, BLOCK" })
    void aNamedCableMustBeLongEnough(String cable, Severity expected) {
        assertThat(of(over(",'cable':'" + cable + "'").reasons(), "stock-length")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "OS2, PASS", "OM4, BLOCK" })
    void theGlassSuitsTheLight(String grade, Severity expected) {
        assertThat(of(over(",'grade':'" + grade + "'").reasons(), "fibre-grade")).isEqualTo(expected);
    }

    @Test
    void aMultimodeCableDoesNotJoinSingleModeModules() {
        assertThat(over(",'cable':'MFP7E10-N050'").verdict()).isEqualTo(BLOCK);
    }

    /** A loss that somebody measured rests on no figure from memory. */
    @ParameterizedTest
    @CsvSource({ "3.0, PASS", "3.1, BLOCK" })
    void aMeasuredLossCounts(double lossDb, Severity expected) {
        LinkView view = over(",'lossDb':" + lossDb);

        assertThat(of(view.reasons(), "insertion-loss")).isEqualTo(expected);
        assertThat(of(view.reasons(), "loss-figures")).isEqualTo(PASS);
    }

    @Test
    void partsWithoutASpeedInCommonAreToldSo() {
        LinkView view = link("QSFP28-100G-DR1", "QDD-400G-FR4", 100);

        assertThat(view.verdict()).isEqualTo(BLOCK);
        assertThat(of(view.reasons(), "common-speed")).isEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "RS_544, PASS", "LL_RS_272, REVIEW", "NONE, BLOCK", "RS_528, BLOCK" })
    void thePortsCorrectErrorsAsTheInterfaceNeeds(String fec, Severity expected) {
        LinkView view = link("{'near':{'part':'MMS4X00-NS','fec':'" + fec + "'},'far':{'part':'MMS4X00-NS'},"
                + "'fibre':{'lengthM':60}}");

        assertThat(of(view.reasons(), "fec-setting")).isEqualTo(expected);
    }

    /** A QSFP28 has 25G NRZ lanes to its host and adds KP4 for its 100G-PAM4 light by itself. */
    @ParameterizedTest
    @CsvSource({ "NONE, PASS", "RS_544, REVIEW", "RS_528, REVIEW" })
    void aModuleBehindNrzLanesAddsTheCodeItself(String fec, Severity expected) {
        LinkView view = link("{'near':{'part':'QSFP28-100G-DR1','fec':'" + fec + "'},'far':{'part':'QDD-400G-DR4',"
                + "'fec':'RS_544'},'fibre':{'lengthM':60}}");

        assertThat(of(view.reasons(), "fec-setting")).isEqualTo(expected);
        assertThat(reason(view.reasons(), "fec-setting").text()).contains("QSFP28-100G-DR1 adds RS(544,514)");
    }

    /** A 1:2 splitter leads two lanes to each end: 200G and never 400G. */
    @ParameterizedTest
    @CsvSource({ "400, MFP7E40-N010, BLOCK", "400, MFP7E30-N010, PASS", "200, MFP7E40-N010, PASS", "200, MFP7E30-N010, PASS" })
    void aSplitterIsNoStraightCable(int speedGbps, String cable, Severity expected) {
        LinkView view = link("{'near':{'part':'MMS4X00-NS400'},'far':{'part':'MMS4X00-NS'},'speedGbps':" + speedGbps
                + ",'fibre':{'lengthM':8,'cable':'" + cable + "'}}");

        assertThat(of(view.reasons(), "cable-branches")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "2, MFP7E40-N010, BLOCK, 2", "2, MFP7E30-N010, PASS, 2", "4, MFP7E40-N010, PASS, 2",
            "4, MFP7E30-N010, BLOCK, 2" })
    void theBranchesOfACableThatIsNamedAreCounted(int count, String cable, Severity expected, int cables) {
        BreakoutView view = breakout("{'trunk':{'part':'MMS4X00-NS'},'branches':{'part':'MMS4X00-NS400','count':" + count
                + "},'fibre':{'lengthM':8,'cable':'" + cable + "'}}");

        assertThat(of(view.reasons(), "cable-branches")).isEqualTo(expected);
        assertThat(view.cables()).isEqualTo(cables);
    }

    @Test
    void aNamedFanFromMpoToLcServesFourLinks() {
        BreakoutView view = breakout("{'trunk':{'part':'QDD-400G-DR4'},'branches':{'part':'QSFP28-100G-DR1','count':4},"
                + "'fibre':{'lengthM':8,'cable':'MPO12-4LC-OS2-N010'}}");

        assertThat(of(view.reasons(), "cable-branches")).isEqualTo(PASS);
        assertThat(view.cables()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({ "B, PASS", "C, BLOCK" })
    void theTypeOfADescribedFanIsJudgedAtItsMpo(String polarity, Severity expected) {
        BreakoutView view = breakout("{'trunk':{'part':'QDD-400G-DR4'},'branches':{'part':'QSFP28-100G-DR1','count':4},"
                + "'fibre':{'lengthM':8,'polarity':'" + polarity + "'}}");

        assertThat(of(view.reasons(), "polarity")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "3, PASS", "3.5, BLOCK" })
    void aCableWithFixedPlugsReachesAsFarAsItIsMade(double lengthM, Severity expected) {
        LinkView view = link("{'near':{'part':'MCP7Y00','platform':'MCX75310AAS-NEAT'},"
                + "'far':{'part':'MCP7Y00','platform':'QM9700'},'fibre':{'lengthM':" + lengthM + "},'protocol':'INFINIBAND'}");

        assertThat(of(view.reasons(), "assembly-length")).isEqualTo(expected);
        assertThat(of(view.reasons(), "top-style")).as("each plug at its own end, whichever is named first").isEqualTo(PASS);
    }

    @ParameterizedTest
    @CsvSource({ "QDD-400G-DR4, QSFP28-100G-DR1, 4, 4x100GBASE-DR, MPO12-4LC-OS2-N010, 1",
            "OSFP-800G-SR8, QSFP112-400G-SR4, 2, 2x400GBASE-SR4, MPO16-2MPO12-OM4-N010, 1",
            "MMA4Z00-NS, MMA4Z00-NS400, 2, 2x400GBASE-SR4, MFP7E10-N010, 2",
            "MMA4Z00-NS, MMA4Z00-NS400, 4, 4x200GBASE-SR2, MFP7E20-N010, 2",
            "MMS4X00-NS, MMS4X00-NS400, 4, 4x200GBASE-DR2, MFP7E40-N010, 2" })
    void aPortSplitsTheWaysItIsMadeFor(String trunk, String branch, int count, String mode, String cable, int cables) {
        BreakoutView view = breakout("{'trunk':{'part':'" + trunk + "'},'branches':{'part':'" + branch + "','count':" + count
                + "}}");

        assertThat(view.verdict()).isNotEqualTo(BLOCK);
        assertThat(view.trunk()).isEqualTo(mode);
        assertThat(view.cable()).isEqualTo(cable);
        assertThat(view.cables()).isEqualTo(cables);
    }

    @Test
    void behindASplitterAModuleRunsHalfItsLanes() {
        BreakoutView view = breakout("{'trunk':{'part':'MMA4Z00-NS'},'branches':{'part':'MMA4Z00-NS400','count':4}}");

        assertThat(reason(view.reasons(), "partial-lanes").text())
                .isEqualTo("MMA4Z00-NS400 runs one link of 200G on 2 of its 4 lanes.");
    }

    @Test
    void wavelengthsOnOnePairDoNotSplit() {
        BreakoutView view = breakout("{'trunk':{'part':'QDD-400G-FR4'},'branches':{'part':'QSFP28-100G-DR1','count':4}}");

        assertThat(of(view.reasons(), "breakout-mode")).isEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "4, PASS", "3, PASS", "5, BLOCK" })
    void aPortGivesNoMoreLinksThanItHas(int count, Severity expected) {
        BreakoutView view = breakout("{'trunk':{'part':'QDD-400G-DR4'},'branches':{'part':'QSFP28-100G-DR1','count':" + count
                + "}}");

        assertThat(of(view.reasons(), "breakout-count")).isEqualTo(expected);
    }

    @Test
    void branchesOfTwoKindsOfFibreAreNotMixed() {
        BreakoutView view = breakout("{'trunk':{'part':'MMA4Z00-NS'},"
                + "'branches':[{'part':'MMA4Z00-NS400'},{'part':'MMS4X00-NS400'}]}");

        assertThat(of(view.reasons(), "branches-alike")).isEqualTo(BLOCK);
        assertThat(view.verdict()).isEqualTo(BLOCK);
    }

    /** Eight 50G lanes in, four times four 25G NRZ lanes out: the splitter carries the gearbox. */
    @Test
    void theActiveSplitterRegroupsLanes() {
        BreakoutView view = breakout("""
                {'trunk':{'part':'OSFP-4Q100','platform':'7060X5-64-OSFP'},
                 'branches':{'platform':'CX6DX-100G','count':4},'fibre':{'lengthM':3}}""");

        assertThat(view.verdict()).isEqualTo(REVIEW);
        assertThat(reason(view.reasons(), "cable-gearbox").text())
                .isEqualTo("OSFP-4Q100 turns 8x50G-PAM4 into 4 times 4x25G-NRZ with a gearbox inside.");
        assertThat(of(view.reasons(), "host-lanes")).isEqualTo(PASS);
    }

    @Test
    void aStraightCableDoesNotSplit() {
        BreakoutView view = breakout("{'trunk':{'part':'MCP4Y10','platform':'QM9700'},"
                + "'branches':{'platform':'QM9700','count':2},'fibre':{'lengthM':1}}");

        assertThat(of(view.reasons(), "breakout-mode")).isEqualTo(BLOCK);
    }

    private static LinkView throughPanels(String firstType, String secondType, double trunkM) {
        return link("""
                {'near':{'part':'MMS4X00-NM'},'far':{'part':'MMS4X00-NM'},'protocol':'ETHERNET','fibre':{'path':{'elements':[
                  {'kind':'PATCH_CORD','type':'%s','connector':'MPO-12/APC','lengthM':5,'grade':'OS2'},
                  {'kind':'ADAPTER','type':'A','connector':'MPO-12'},
                  {'kind':'TRUNK','type':'%s','connector':'MPO-12/APC','nearPins':'PINNED','farPins':'PINNED',
                   'lengthM':%s,'grade':'OS2'},
                  {'kind':'ADAPTER','type':'A','connector':'MPO-12'},
                  {'kind':'PATCH_CORD','type':'B','connector':'MPO-12/APC','lengthM':5,'grade':'OS2'}]}}}"""
                .formatted(firstType, secondType, trunkM));
    }

    /** Three type B cords swap three times, which is once; two cords and a straight one swap twice, which is not at all. */
    @ParameterizedTest
    @CsvSource({ "B, B, false", "B, A, true", "A, A, false" })
    void aPathIsTracedFromEndToEnd(String first, String trunk, boolean blocked) {
        LinkView view = throughPanels(first, trunk, 90);

        assertThat(view.verdict() == BLOCK).as(view.reasons().toString()).isEqualTo(blocked);
    }

    /** Two 5 m cords and the trunk: the rated reach is 500 m. */
    @ParameterizedTest
    @CsvSource({ "490, PASS", "491, BLOCK" })
    void theLengthOfAPathIsThatOfItsCords(double trunkM, Severity expected) {
        assertThat(of(throughPanels("B", "B", trunkM).reasons(), "reach")).isEqualTo(expected);
    }

    @Test
    void theLossOfAPathIsAddedUpAndRestsOnMemory() {
        LinkView view = throughPanels("B", "B", 90);

        assertThat(view.lossDb()).as("four connections of 0.5 dB and 100 m at 0.5 dB/km").isEqualTo(2.05);
        assertThat(of(view.reasons(), "loss-figures")).isEqualTo(REVIEW);
    }
}
