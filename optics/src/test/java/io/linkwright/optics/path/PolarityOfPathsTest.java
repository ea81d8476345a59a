package io.linkwright.optics.path;

import static io.linkwright.optics.path.Parts.MPO12;
import static io.linkwright.optics.path.Parts.MPO12_PINNED;
import static io.linkwright.optics.path.Parts.MPO16;
import static io.linkwright.optics.path.Parts.UPC12;
import static io.linkwright.optics.path.Parts.UPC12_PINNED;
import static io.linkwright.optics.path.Parts.adapter;
import static io.linkwright.optics.path.Parts.cord;
import static io.linkwright.optics.path.Parts.dr4;
import static io.linkwright.optics.path.Parts.dr8;
import static io.linkwright.optics.path.Parts.flat4;
import static io.linkwright.optics.path.Parts.flatCord;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;
import io.linkwright.optics.path.Finding.Weight;

/**
 * Parallel optics over cords of types A, B and C. The expected positions are worked by hand from the tables of TIA-568: type A
 * leads 1 to 1, type B 1 to 12, type C 1 to 2 and 2 to 1.
 */
class PolarityOfPathsTest {

    static PathReport check(Element... elements) {
        return PathCheck.check(FibrePath.chain(elements), Conditions.USUAL);
    }

    static List<Integer> farPositions(PathReport report, int from) {
        return report.rays().stream().filter(ray -> ray.from().element() == from).map(ray -> ray.to().position()).toList();
    }

    static List<Arrival> arrivals(PathReport report) {
        return report.rays().stream().map(Ray::arrival).distinct().toList();
    }

    static List<String> blocks(PathReport report) {
        return report.findings().stream().filter(finding -> finding.weight() == Weight.BLOCK).map(Finding::code).distinct()
                .toList();
    }

    @Test
    void aTypeBCordBetweenTwoModulesIsRight() {
        PathReport report = check(dr4("a"), cord("c", Polarity.B), dr4("b"));
        assertThat(farPositions(report, 0)).containsExactly(12, 11, 10, 9);
        assertThat(farPositions(report, 2)).containsExactly(12, 11, 10, 9);
        assertThat(arrivals(report)).containsExactly(Arrival.RECEIVER);
        assertThat(report.links()).singleElement().satisfies(link -> {
            assertThat(link.nearToFar()).containsExactly(1, 2, 3, 4);
            assertThat(link.reordered()).isFalse();
        });
        assertThat(blocks(report)).isEmpty();
    }

    @Test
    void aTypeACordMakesTransmittersMeet() {
        PathReport report = check(dr4("a"), cord("c", Polarity.A), dr4("b"));
        assertThat(farPositions(report, 0)).containsExactly(1, 2, 3, 4);
        assertThat(arrivals(report)).containsExactly(Arrival.TRANSMITTER);
        assertThat(blocks(report)).containsExactly("transmitter-meets-transmitter", "no-link");
    }

    @Test
    void aTypeCCordMakesTransmittersMeetInPairs() {
        PathReport report = check(dr4("a"), cord("c", Polarity.C), dr4("b"));
        assertThat(farPositions(report, 0)).containsExactly(2, 1, 4, 3);
        assertThat(arrivals(report)).containsExactly(Arrival.TRANSMITTER);
        assertThat(report.links()).isEmpty();
    }

    /** 1 -> 12, key up to key down 12 -> 12, 12 -> 1: back where it began. */
    @Test
    void twoTypeBCordsInAKeyDownAdapterUndoEachOther() {
        PathReport report = check(dr4("a"), cord("c", Polarity.B, MPO12, MPO12_PINNED), adapter("d", Keys.OPPOSED),
                cord("e", Polarity.B), dr4("b"));
        assertThat(farPositions(report, 0)).containsExactly(1, 2, 3, 4);
        assertThat(arrivals(report)).containsExactly(Arrival.TRANSMITTER);
    }

    /** 1 -> 12, key up to key up 12 -> 1, 1 -> 12: three reversals. The fibres lead right; flat faces also touch. */
    @Test
    void twoTypeBCordsInAKeyUpAdapterWorkWithFlatFaces() {
        PathReport report = check(flat4("a"), flatCord("c", Polarity.B, UPC12, UPC12_PINNED), adapter("d", Keys.ALIGNED),
                flatCord("e", Polarity.B, UPC12, UPC12), flat4("b"));
        assertThat(farPositions(report, 0)).containsExactly(12, 11, 10, 9);
        assertThat(blocks(report)).isEmpty();
    }

    /** The same with angled faces: the fibres lead right, but the faces slope apart. */
    @Test
    void twoTypeBCordsInAKeyUpAdapterDoNotTouchWithAngledFaces() {
        PathReport report = check(dr4("a"), cord("c", Polarity.B, MPO12, MPO12_PINNED), adapter("d", Keys.ALIGNED),
                cord("e", Polarity.B), dr4("b"));
        assertThat(arrivals(report)).containsExactly(Arrival.RECEIVER);
        assertThat(blocks(report)).containsExactly("angled-faces-aligned-keys");
    }

    /** 1 -> 1, 1 -> 1, 1 -> 12: one reversal. */
    @Test
    void oneTypeAAndOneTypeBCordInAKeyDownAdapterWork() {
        PathReport report = check(dr4("a"), cord("c", Polarity.A, MPO12, MPO12_PINNED), adapter("d", Keys.OPPOSED),
                cord("e", Polarity.B), dr4("b"));
        assertThat(farPositions(report, 0)).containsExactly(12, 11, 10, 9);
        assertThat(blocks(report)).isEmpty();
    }

    /** 1 -> 2 -> 2 -> 11: receivers, in another order: lane 1 arrives as lane 2 and 3 as 4. */
    @Test
    void aTypeCAndATypeBCordInAKeyDownAdapterPermuteTheLanes() {
        FibrePath path = FibrePath.chain(dr4("a"), cord("c", Polarity.C, MPO12, MPO12_PINNED), adapter("d", Keys.OPPOSED),
                cord("e", Polarity.B), dr4("b"));
        PathReport report = PathCheck.check(path, Conditions.USUAL);
        assertThat(farPositions(report, 0)).containsExactly(11, 12, 9, 10);
        assertThat(report.links().get(0).nearToFar()).containsExactly(2, 1, 4, 3);
        assertThat(report.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("lane-order");
            assertThat(finding.weight()).isEqualTo(Weight.PASS);
        });
        PathReport others = PathCheck.check(path, new Conditions(LossModel.USUAL, Budgets.NONE, false));
        assertThat(others.findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("lane-order");
            assertThat(finding.weight()).isEqualTo(Weight.REVIEW);
        });
    }

    @Test
    void anMpo16CordOfTypeBLightsBothHalves() {
        PathReport report = check(dr8("a", 1), cord("c", Polarity.B, MPO16, MPO16), dr8("b", 1));
        assertThat(farPositions(report, 0)).containsExactly(16, 15, 14, 13, 12, 11, 10, 9);
        assertThat(farPositions(report, 2)).containsExactly(16, 15, 14, 13, 12, 11, 10, 9);
        assertThat(blocks(report)).isEmpty();
    }

    /** Some pages ask for type C with MPO-16; by the table 1 -> 2, which is a transmitter too. */
    @Test
    void anMpo16CordOfTypeCDoesNotWork() {
        assertThat(arrivals(check(dr8("a", 1), cord("c", Polarity.C, MPO16, MPO16), dr8("b", 1))))
                .containsExactly(Arrival.TRANSMITTER);
    }

    @Test
    void anMpo16NeverEntersAnMpo12() {
        PathReport report = check(dr8("a", 1), cord("c", Polarity.B), dr4("b"));
        assertThat(blocks(report)).contains("mpo-16-key", "no-connection", "no-link");
    }

    @ParameterizedTest
    @CsvSource({ "8, RECEIVER", "12, RECEIVER" })
    void eightFibresInATwelveBodyCarryFourLanes(int fibres, Arrival arrival) {
        Cord cord = new Cord("c", false, Polarity.B, MPO12, MPO12, fibres, 10, FibreGrade.OS2);
        assertThat(arrivals(check(dr4("a"), cord, dr4("b")))).containsExactly(arrival);
    }

    @Test
    void theMiddleOfAnEightFibreCordIsDark() {
        Cord cord = new Cord("c", false, Polarity.B, MPO12, MPO12, 8, 10, FibreGrade.OS2);
        assertThat(cord.through(new Spot(Cord.NEAR, 5))).isEmpty();
        assertThat(cord.through(new Spot(Cord.NEAR, 4))).containsExactly(new Spot(Cord.FAR, 9));
        assertThat(cord.through(new Spot(Cord.FAR, 9))).containsExactly(new Spot(Cord.NEAR, 4));
    }
}
