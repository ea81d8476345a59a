package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.optics.budget.FibreGrade;

class PartChooserTest {

    private static final PartChooser CHOOSER = new PartChooser(CatalogueFixture.CATALOGUE, new UsualPreference());

    private static Run run(double distanceM) {
        return new Run(distanceM, FibreGrade.OM4, FibreGrade.OS2, "/compute/nodeLeafDistanceM");
    }

    private static Candidate candidate(String part, int doubts, double watts, double reach, double paidReach) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.pass("any", "any"));
        for (int i = 0; i < doubts; i++) {
            reasons.add(Reason.review("any", "any"));
        }
        return new Candidate(null, part, part, reasons, watts, reach, paidReach);
    }

    @Test
    void theOrderIsDoubtsThenPowerThenReachThenName() {
        Candidate doubtful = candidate("A", 1, 1, 1, 1);
        Candidate hot = candidate("B", 0, 18, 50, 100);
        Candidate longReach = candidate("C", 0, 17, 100, 200);
        Candidate longEnd = candidate("D", 0, 17, 50, 150);
        Candidate laterName = candidate("F", 0, 17, 50, 100);
        Candidate best = candidate("E", 0, 17, 50, 100);
        Candidate unknownPower = candidate("G", 0, Double.POSITIVE_INFINITY, 50, 100);

        List<Candidate> sorted = new ArrayList<>(List.of(doubtful, unknownPower, hot, longReach, longEnd, laterName, best));
        sorted.sort(Candidate.ORDER);

        assertThat(sorted).containsExactly(best, laterName, longEnd, longReach, hot, unknownPower, doubtful);
    }

    @Test
    void within50MetresMultimodeWinsAtEqualPower() {
        Choice choice = CHOOSER.choose(Sockets.nic(), Sockets.leaf(), run(50), 1);

        assertThat(((Choice.Chosen) choice).winner().label()).isEqualTo("MMA4Z00-NS400 and MMA4Z00-NS");
    }

    @Test
    void beyond50MetresSingleModeTakesOver() {
        Choice choice = CHOOSER.choose(Sockets.nic(), Sockets.leaf(), run(50.5), 1);

        assertThat(((Choice.Chosen) choice).winner().label()).isEqualTo("MMS4X00-NS400 and MMS4X00-NS");
    }

    @Test
    void beyondEveryPartTheNearestIsNamed() {
        Choice.Nothing nothing = (Choice.Nothing) CHOOSER.choose(Sockets.nic(), Sockets.leaf(), run(101), 1);

        assertThat(nothing.nearest())
                .isEqualTo("400G links from MCX75310AAS-NEAT to QM9700 can be built up to 100 m, with MMS4X00-NS400 and"
                        + " MMS4X00-NS.");
        assertThat(nothing.reasons()).extracting(Reason::code).contains("no-parts-fit", "reach");
        assertThat(nothing.reasons().get(0).pointer()).isEqualTo("/compute/nodeLeafDistanceM");
    }

    /** A cage for closed tops: the catalogue has none. */
    @Test
    void aCageThatNoPartFitsIsToldSo() {
        Socket closed = Socket.of(CatalogueFixture.platform("9364E-SG2-O"),
                new Socket.Demand("leaf", 1, 800, Protocol.ETHERNET, Cooling.AIR, null, "/compute/leafSwitch"));

        Choice.Nothing nothing = (Choice.Nothing) CHOOSER.choose(closed, closed, run(30), 1);

        assertThat(nothing.reasons()).extracting(Reason::code).contains("no-parts-fit", "top-style");
        assertThat(nothing.nearest()).startsWith("For 800G links from 9364E-SG2-O to 9364E-SG2-O the closest parts are");
    }
}
