package io.linkwright.optics.path;

import static io.linkwright.optics.path.ConnectivityMethodsTest.joint;
import static io.linkwright.optics.path.Parts.LC;
import static io.linkwright.optics.path.Parts.MPO12;
import static io.linkwright.optics.path.Parts.MPO12_PINNED;
import static io.linkwright.optics.path.Parts.MPO16;
import static io.linkwright.optics.path.Parts.cord;
import static io.linkwright.optics.path.Parts.dr1;
import static io.linkwright.optics.path.Parts.dr4;
import static io.linkwright.optics.path.Parts.dr4As4;
import static io.linkwright.optics.path.Parts.dr8;
import static io.linkwright.optics.path.PolarityOfPathsTest.blocks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.Polarity;

/** Cables with one plug on one side and several on the other. */
class BreakoutsTest {

    private static final Breakout FOUR_LC = new Breakout("s", true, MPO12, LC, 4, 20, FibreGrade.OS2);
    private static final Breakout TWO_MPO = new Breakout("s", true, MPO12, MPO12, 2, 20, FibreGrade.OS2);
    private static final Breakout MPO16_TO_TWO = new Breakout("s", true, MPO16, MPO12, 2, 20, FibreGrade.OS2);
    private static final Breakout EIGHT_LC = new Breakout("s", true, MPO16, LC, 8, 20, FibreGrade.OS2);

    private static OpticalModule twoLanes(String at) {
        return new OpticalModule(at, "DR2 " + at, MPO12_PINNED, 1, 2, 1, "200GBASE-DR2", false);
    }

    private static PathReport fan(OpticalModule trunk, Breakout breakout, OpticalModule... far) {
        List<Element> elements = new java.util.ArrayList<>(List.of(trunk, breakout));
        List<Joint> joints = new java.util.ArrayList<>(List.of(joint(0, 0, 1, 0)));
        for (OpticalModule module : far) {
            joints.add(joint(1, elements.size() - 1, elements.size(), 0));
            elements.add(module);
        }
        return PathCheck.check(new FibrePath(elements, joints), Conditions.USUAL);
    }

    /** Lane i sends on i and is received on 13 - i: leg i takes both, the sender's fibre to the far receiver (position 2). */
    @ParameterizedTest
    @CsvSource({ "1, 1, 2", "2, 2, 2", "4, 4, 2", "12, 1, 1", "9, 4, 1" })
    void mpo12GoesToFourDuplexLegs(int trunk, int leg, int position) {
        assertThat(FOUR_LC.through(new Spot(0, trunk))).containsExactly(new Spot(leg, position));
        assertThat(FOUR_LC.through(new Spot(leg, position))).containsExactly(new Spot(0, trunk));
    }

    @Test
    void theMiddleFourOfAnMpo12GoNowhere() {
        for (int position = 5; position <= 8; position++) {
            assertThat(FOUR_LC.through(new Spot(0, position))).isEmpty();
        }
    }

    /** Two lanes each: trunk 1, 2 / 12, 11 to branch 1, trunk 3, 4 / 10, 9 to branch 2; senders to receivers. */
    @ParameterizedTest
    @CsvSource({ "1, 1, 12", "2, 1, 11", "12, 1, 1", "11, 1, 2", "3, 2, 12", "4, 2, 11", "10, 2, 1", "9, 2, 2" })
    void theOneToTwoSplitterGivesTwoLanesToEachBranch(int trunk, int branch, int position) {
        assertThat(TWO_MPO.through(new Spot(0, trunk))).containsExactly(new Spot(branch, position));
        assertThat(TWO_MPO.through(new Spot(branch, position))).containsExactly(new Spot(0, trunk));
    }

    /** Trunk 1-4 / 16-13 to branch 1, trunk 5-8 / 12-9 to branch 2. */
    @ParameterizedTest
    @CsvSource({ "1, 1, 12", "4, 1, 9", "16, 1, 1", "13, 1, 4", "5, 2, 12", "8, 2, 9", "12, 2, 1", "9, 2, 4" })
    void mpo16GoesToTwoMpo12(int trunk, int branch, int position) {
        assertThat(MPO16_TO_TWO.through(new Spot(0, trunk))).containsExactly(new Spot(branch, position));
        assertThat(MPO16_TO_TWO.through(new Spot(branch, position))).containsExactly(new Spot(0, trunk));
    }

    @Test
    void aSplitDr4ReachesFourDr1() {
        PathReport report = fan(dr4As4("a"), FOUR_LC, dr1("b"), dr1("c"), dr1("d"), dr1("e"));
        assertThat(report.links()).hasSize(4);
        assertThat(blocks(report)).isEmpty();
    }

    @Test
    void aDr4ThatIsNotSplitIsTornApartByABreakout() {
        PathReport report = fan(dr4("a"), FOUR_LC, dr1("b"), dr1("c"), dr1("d"), dr1("e"));
        assertThat(blocks(report)).containsExactly("wrong-branch", "no-link");
    }

    @Test
    void unusedLegsAreAWarningAndNoFault() {
        PathReport report = fan(dr4As4("a"), FOUR_LC, dr1("b"), dr1("c"));
        assertThat(report.links()).hasSize(2);
        assertThat(blocks(report)).isEmpty();
        assertThat(report.findings()).filteredOn(finding -> finding.code().equals("open-end")).hasSize(2);
    }

    @Test
    void theOneToTwoSplitterJoinsA400GPortToTwo200GPorts() {
        OpticalModule switchPort = new OpticalModule("a", "2xDR2", MPO12_PINNED, 1, 4, 2, "200GBASE-DR2", false);
        PathReport report = fan(switchPort, TWO_MPO, twoLanes("b"), twoLanes("c"));
        assertThat(report.links()).hasSize(2).noneMatch(Link::reordered);
        assertThat(blocks(report)).isEmpty();
    }

    @Test
    void fourLanesBehindATwoLaneBranchHaveNoFibre() {
        OpticalModule switchPort = new OpticalModule("a", "2xDR2", MPO12_PINNED, 1, 4, 2, "200GBASE-DR2", false);
        assertThat(blocks(fan(switchPort, TWO_MPO, dr4("b"), twoLanes("c")))).contains("no-fibre");
    }

    @Test
    void aDr8SplitInHalvesReachesTwoDr4AndItsLanesReachEightDr1() {
        PathReport halves = fan(dr8("a", 2), MPO16_TO_TWO, dr4("b"), dr4("c"));
        assertThat(halves.links()).hasSize(2);
        assertThat(blocks(halves)).isEmpty();
        PathReport lanes = fan(dr8("a", 8), EIGHT_LC, dr1("b"), dr1("c"), dr1("d"), dr1("e"), dr1("f"), dr1("g"), dr1("h"),
                dr1("i"));
        assertThat(lanes.links()).hasSize(8);
    }

    @Test
    void aStraightBreakoutNeedsACrossingElsewhere() {
        Breakout straight = new Breakout("s", false, MPO12, LC, 4, 20, FibreGrade.OS2);
        assertThat(blocks(fan(dr4As4("a"), straight, dr1("b")))).contains("transmitter-meets-transmitter");
        List<Element> elements = List.of(dr4As4("a"), cord("b", Polarity.B, MPO12, MPO12_PINNED),
                new Adapter("c", MPO12.type(), Keys.OPPOSED), straight, dr1("e"));
        PathReport mended = PathCheck.check(new FibrePath(elements,
                List.of(joint(0, 0, 1, 0), joint(1, 1, 2, 0), joint(2, 1, 3, 0), joint(3, 1, 4, 0))), Conditions.USUAL);
        assertThat(mended.links()).hasSize(1);
        assertThat(blocks(mended)).isEmpty();
    }

    @Test
    void bothFacesOfATwinPortModuleCarryTheSameKindOfCable() {
        OpticalModule twin = new OpticalModule("a", "2xDR4", MPO12_PINNED, 2, 4, 4, "200GBASE-DR2", false);
        List<Element> elements = List.of(twin, cord("b", Polarity.B), dr4("c"), TWO_MPO, twoLanes("e"), twoLanes("f"));
        PathReport report = PathCheck.check(new FibrePath(elements, List.of(joint(0, 0, 1, 0), joint(1, 1, 2, 0),
                joint(0, 1, 3, 0), joint(3, 1, 4, 0), joint(3, 2, 5, 0))), Conditions.USUAL);
        assertThat(blocks(report)).contains("twin-port-fibre");
    }

    @Test
    void aTwinPortModuleLinksTwoModules() {
        OpticalModule twin = new OpticalModule("a", "2xDR4", MPO12_PINNED, 2, 4, 2, "400GBASE-DR4", false);
        List<Element> elements = List.of(twin, cord("b", Polarity.B), dr4("c"), cord("d", Polarity.B), dr4("e"));
        PathReport report = PathCheck.check(new FibrePath(elements,
                List.of(joint(0, 0, 1, 0), joint(1, 1, 2, 0), joint(0, 1, 3, 0), joint(3, 1, 4, 0))), Conditions.USUAL);
        assertThat(report.links()).extracting(Link::near).containsExactly(new LinkEnd(0, 0), new LinkEnd(0, 1));
        assertThat(blocks(report)).isEmpty();
    }

    @Test
    void aConversionSpendsTheMiddleFibresOfTwoTrunksOnAThirdLink() {
        Connector pinned = MPO12_PINNED;
        for (int port = 1; port <= 3; port++) {
            List<Element> elements = List.of(dr4("a"), cord("b", Polarity.B), new Conversion("c", pinned, pinned),
                    cord("d", Polarity.B), cord("e", Polarity.B), new Conversion("f", pinned, pinned), cord("g", Polarity.B),
                    dr4("h"));
            PathReport report = PathCheck.check(new FibrePath(elements,
                    List.of(joint(0, 0, 1, 0), joint(1, 1, 2, port + 1), joint(2, 0, 3, 0), joint(2, 1, 4, 0),
                            joint(3, 1, 5, 0), joint(4, 1, 5, 1), joint(5, port + 1, 6, 0), joint(6, 1, 7, 0))),
                    Conditions.USUAL);
            assertThat(report.links()).as("port %d", port).singleElement().matches(link -> !link.reordered());
            assertThat(blocks(report)).isEmpty();
        }
    }
}
