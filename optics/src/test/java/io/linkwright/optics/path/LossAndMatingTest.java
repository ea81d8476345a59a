package io.linkwright.optics.path;

import static io.linkwright.optics.path.ConnectivityMethodsTest.joint;
import static io.linkwright.optics.path.Parts.MPO12;
import static io.linkwright.optics.path.Parts.MPO12_PINNED;
import static io.linkwright.optics.path.Parts.UPC12;
import static io.linkwright.optics.path.Parts.adapter;
import static io.linkwright.optics.path.Parts.cord;
import static io.linkwright.optics.path.Parts.dr1;
import static io.linkwright.optics.path.Parts.dr4;
import static io.linkwright.optics.path.Parts.duplex;
import static io.linkwright.optics.path.PolarityOfPathsTest.blocks;
import static io.linkwright.optics.path.PolarityOfPathsTest.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Polarity;
import io.linkwright.optics.path.Finding.Weight;

class LossAndMatingTest {

    private static final double EXACT = 1e-12;

    private static Conditions allowing(double allowedDb, boolean fromMemory) {
        return new Conditions(LossModel.USUAL, (pmd, grade) -> new Budgets.Budget(allowedDb, "table", fromMemory), true);
    }

    private static Weight weight(PathReport report, String code) {
        return report.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::weight)
                .reduce((a, b) -> a.compareTo(b) > 0 ? a : b).orElseThrow();
    }

    /** 500 m at 0.5 dB/km, one adapter of 0.5 dB; two more at the modules: 0.25 + 0.5 = 0.75 and 1.75 dB. */
    @Test
    void theLossOfALaneIsTheSumOfItsTerms() {
        Cord first = new Cord("b", false, Polarity.A, MPO12, MPO12_PINNED, 12, 100, FibreGrade.OS2);
        Cord second = new Cord("d", true, Polarity.B, MPO12, MPO12, 12, 400, FibreGrade.OS2);
        PathReport report = check(dr4("a"), first, adapter("c", Keys.OPPOSED), second, dr4("e"));
        assertThat(report.losses()).hasSize(8).allSatisfy(loss -> {
            assertThat(loss.channelDb()).isCloseTo(0.75, within(EXACT));
            assertThat(loss.endToEndDb()).isCloseTo(1.75, within(EXACT));
            assertThat(loss.terms()).extracting(LossTerm::kind).filteredOn(kind -> kind == LossTerm.Kind.FIBRE).hasSize(2);
        });
    }

    /** 30 m of OS2 lose 0.015 dB; with both faces 1.015 dB. */
    @Test
    void aLossAtTheLimitPassesAndOneBeyondItBlocks() {
        FibrePath path = FibrePath.chain(dr4("a"), cord("b", Polarity.B), dr4("c"));
        assertThat(weight(PathCheck.check(path, allowing(1.015, false)), "insertion-loss")).isEqualTo(Weight.PASS);
        assertThat(weight(PathCheck.check(path, allowing(1.01, false)), "insertion-loss")).isEqualTo(Weight.REVIEW);
        assertThat(weight(PathCheck.check(path, allowing(0.015, false)), "insertion-loss")).isEqualTo(Weight.REVIEW);
        assertThat(weight(PathCheck.check(path, allowing(0.0149, false)), "insertion-loss")).isEqualTo(Weight.BLOCK);
    }

    @Test
    void aLimitFromMemoryNeverPassesSilently() {
        FibrePath path = FibrePath.chain(dr4("a"), cord("b", Polarity.B), dr4("c"));
        assertThat(weight(PathCheck.check(path, allowing(3, true)), "insertion-loss")).isEqualTo(Weight.REVIEW);
        assertThat(weight(PathCheck.check(path, Conditions.USUAL), "loss-not-at-hand")).isEqualTo(Weight.REVIEW);
    }

    /** A two-way splitter divides by two, 3.0103 dB, and loses its excess; a tap left open harms nobody. */
    @Test
    void aPowerSplitterCostsThreeDecibelsAndItsExcess() {
        List<Element> elements = List.of(dr1("a"), duplex("b", Polarity.B), new PowerSplitter("c", Parts.LC, 2, 0.4),
                duplex("d", Polarity.B), new Adapter("e", ConnectorType.LC_DUPLEX, Keys.ALIGNED), duplex("f", Polarity.A),
                dr1("g"));
        PathReport report = PathCheck.check(new FibrePath(elements, List.of(joint(0, 0, 1, 0), joint(1, 1, 2, 0),
                joint(2, 1, 3, 0), joint(3, 1, 4, 0), joint(4, 1, 5, 0), joint(5, 1, 6, 0))), Conditions.USUAL);
        assertThat(report.links()).hasSize(1);
        assertThat(blocks(report)).isEmpty();
        // splitter 3.4103, its two faces and the adapter 1.5, 9 m of fibre 0.0045
        assertThat(report.links().get(0).channelDb()).isCloseTo(3.4103 + 1.5 + 0.0045, within(1e-4));
    }

    @Test
    void everyFaultOfAJointIsTold() {
        Cord wrong = cord("b", Polarity.B, Parts.UPC12_PINNED, MPO12);
        assertThat(blocks(check(dr4("a"), wrong, dr4("c")))).containsExactly("polish", "both-pinned");
        assertThat(blocks(check(dr4("a"), cord("b", Polarity.A), adapter("c", Keys.OPPOSED), cord("d", Polarity.B), dr4("e"))))
                .containsExactly("neither-pinned");
        assertThat(blocks(check(dr4("a"), cord("b", Polarity.A, MPO12, UPC12), adapter("c", Keys.OPPOSED),
                cord("d", Polarity.B, MPO12_PINNED, MPO12), dr4("e")))).containsExactly("polish");
    }

    @Test
    void whatCannotBePluggedTogetherIsTold() {
        assertThat(blocks(check(dr4("a"), cord("b", Polarity.A), cord("c", Polarity.B), dr4("d"))))
                .contains("adapter-missing");
        assertThat(blocks(check(dr4("a"), dr4("b")))).contains("cord-missing");
        assertThat(blocks(check(dr4("a"), adapter("b", Keys.OPPOSED), cord("c", Polarity.B), dr4("d"))))
                .contains("adapter-at-face");
        assertThat(blocks(check(dr4("a"), duplex("b", Polarity.B), dr1("c")))).contains("connector-type");
    }

    @Test
    void multimodeGlassIsNotForSingleModeLight() {
        Cord multimode = new Cord("b", false, Polarity.B, MPO12, MPO12, 12, 30, FibreGrade.OM4);
        assertThat(blocks(check(dr4("a"), multimode, dr4("c")))).containsExactly("fibre-kind");
    }

    @Test
    void anOpenEndOfAUsedLinkBlocks() {
        assertThat(blocks(check(dr4("a"), cord("b", Polarity.B)))).containsExactly("no-link");
    }

    @Test
    void anEndIsPluggedOnce() {
        assertThatThrownBy(() -> new FibrePath(List.of(dr4("a"), cord("b", Polarity.B), cord("c", Polarity.B)),
                List.of(joint(0, 0, 1, 0), joint(0, 0, 2, 0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FibrePath(List.of(dr4("a")), List.of(joint(0, 0, 1, 0))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
