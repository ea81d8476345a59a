package io.linkwright.optics.path;

import static io.linkwright.optics.path.ConnectivityMethodsTest.joint;
import static io.linkwright.optics.path.Parts.MPO12;
import static io.linkwright.optics.path.Parts.MPO12_PINNED;
import static io.linkwright.optics.path.Parts.UPC12;
import static io.linkwright.optics.path.Parts.adapter;
import static io.linkwright.optics.path.Parts.cassette;
import static io.linkwright.optics.path.Parts.cord;
import static io.linkwright.optics.path.Parts.dr1;
import static io.linkwright.optics.path.Parts.dr4;
import static io.linkwright.optics.path.Parts.duplex;
import static io.linkwright.optics.path.Parts.trunk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

/** The cheapest change, found by hand for each path. */
class CorrectionTest {

    private static CorrectionSearch search(FibrePath path, Conditions conditions) {
        PathReport report = PathCheck.check(path, conditions);
        assertThat(report.blocked()).isTrue();
        return CorrectionSearch.of(report, conditions);
    }

    private static Correction mended(Element... elements) {
        Correction found = search(FibrePath.chain(elements), Conditions.USUAL).found();
        assertThat(found).isNotNull();
        assertThat(found.report().blocked()).isFalse();
        return found;
    }

    @Test
    void aTypeACordIsExchangedForATypeB() {
        Correction found = mended(dr4("a"), cord("b", Polarity.A), dr4("c"));
        assertThat(found.cost()).isEqualTo(10);
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Change.Action.REPLACE);
            assertThat(change.element()).isEqualTo(1);
            assertThat(change.text()).contains("type B patch cord", "OS2", "12 fibres", "30 m",
                    "MPO-12 APC without pins at both ends");
        });
    }

    /** Its pinned plug stands in the module and the bare one in the adapter: turning it costs nothing but a hand. */
    @Test
    void aCordThatSitsTheWrongWayRoundIsTurned() {
        Correction found = mended(dr4("a"), cord("b", Polarity.A, MPO12_PINNED, MPO12), adapter("c", Keys.OPPOSED),
                cord("d", Polarity.B), dr4("e"));
        assertThat(found.cost()).isEqualTo(1);
        assertThat(found.changes()).extracting(Change::action).containsExactly(Change.Action.TURN);
    }

    /** Flat faces may stand in either adapter; exchanging it is cheaper than a cord. */
    @Test
    void anAdapterIsExchangedRatherThanACord() {
        Correction found = mended(Parts.flat4("a"), Parts.flatCord("b", Polarity.B, UPC12, Parts.UPC12_PINNED),
                adapter("c", Keys.OPPOSED), Parts.flatCord("d", Polarity.B, UPC12, UPC12), Parts.flat4("e"));
        assertThat(found.cost()).isEqualTo(3);
        assertThat(found.changes()).singleElement().satisfies(change -> assertThat(change.element()).isEqualTo(2));
    }

    /** With angled faces the key-up adapter is no way out: one of the cords must become straight. */
    @Test
    void angledFacesNeedAnotherCord() {
        Correction found = mended(dr4("a"), cord("b", Polarity.B, MPO12, MPO12_PINNED), adapter("c", Keys.OPPOSED),
                cord("d", Polarity.B), dr4("e"));
        assertThat(found.cost()).isEqualTo(10);
        assertThat(found.changes()).singleElement()
                .satisfies(change -> assertThat(change.text()).contains("type A patch cord"));
    }

    @Test
    void aMissingAdapterIsAdded() {
        Correction found = mended(dr4("a"), cord("b", Polarity.A, MPO12, MPO12_PINNED), cord("c", Polarity.B), dr4("d"));
        assertThat(found.cost()).isEqualTo(3);
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Change.Action.ADD);
            assertThat(change.text()).contains("key up to key down");
        });
        assertThat(found.report().path().elements()).hasSize(5);
    }

    @Test
    void anAdapterAtAModuleIsTakenOut() {
        Correction found = mended(dr4("a"), adapter("b", Keys.OPPOSED), cord("c", Polarity.B), dr4("d"));
        assertThat(found.cost()).isEqualTo(3);
        assertThat(found.changes()).extracting(Change::action).containsExactly(Change.Action.REMOVE);
        assertThat(found.report().path().joined(1)).isFalse();
    }

    @Test
    void twoModulesFaceToFaceGetACord() {
        Correction found = mended(dr4("a"), dr4("b"));
        assertThat(found.changes()).singleElement().satisfies(change -> {
            assertThat(change.action()).isEqualTo(Change.Action.ADD);
            assertThat(change.text()).contains("type B patch cord");
        });
    }

    /** Method A with two A-to-B cords: an A-to-A cord mends it for 10; neither cassette (30) nor trunk (100) is touched. */
    @Test
    void aDuplexCordIsCheaperThanACassetteOrATrunk() {
        List<Element> elements = List.of(dr1("a"), duplex("b", Polarity.B), cassette("c", CassetteMethod.A),
                trunk("d", Polarity.A), cassette("e", CassetteMethod.A), duplex("f", Polarity.B), dr1("g"));
        Correction found = search(new FibrePath(elements, List.of(joint(0, 0, 1, 0), joint(1, 1, 2, 1), joint(2, 0, 3, 0),
                joint(3, 1, 4, 0), joint(4, 1, 5, 0), joint(5, 1, 6, 0))), Conditions.USUAL).found();
        assertThat(found.cost()).isEqualTo(10);
        assertThat(found.changes()).singleElement().satisfies(change -> assertThat(change.text()).contains("type A-to-A"));
    }

    @Test
    void twoFaultsAreMendedByTwoChanges() {
        Correction found = mended(dr4("a"), cord("b", Polarity.A, UPC12, MPO12_PINNED), adapter("c", Keys.OPPOSED),
                cord("d", Polarity.B, MPO12, UPC12), dr4("e"));
        assertThat(found.cost()).isEqualTo(20);
        assertThat(found.changes()).hasSize(2);
    }

    /** 0.9 dB are allowed, three connections within the channel lose 1.5: one cord in the place of two saves enough. */
    @Test
    void tooManyConnectionsAreMendedByOneCord() {
        Conditions tight = new Conditions(LossModel.USUAL, (pmd, grade) -> new Budgets.Budget(0.3, "table", false), true);
        FibrePath path = FibrePath.chain(dr4("a"), cord("b", Polarity.A, MPO12, MPO12_PINNED), adapter("c", Keys.OPPOSED),
                cord("d", Polarity.B), dr4("e"));
        Correction found = search(path, tight).found();
        assertThat(found.cost()).isEqualTo(10);
        assertThat(found.changes().get(0).text()).contains("by one cord", "60 m");
        assertThat(found.report().links()).singleElement()
                .satisfies(link -> assertThat(link.channelDb()).isCloseTo(0.03, within(1e-9)));
    }

    @Test
    void whatNoChangeMendsIsSaidSo() {
        Conditions impossible = new Conditions(LossModel.USUAL, (pmd, grade) -> new Budgets.Budget(0.001, "t", false), true);
        CorrectionSearch search = search(FibrePath.chain(dr4("a"), cord("b", Polarity.B), dr4("c")), impossible);
        assertThat(search.found()).isNull();
        assertThat(search.exhausted()).isTrue();
        assertThat(search.mostChanges()).isEqualTo(3);
    }

    @Test
    void multimodeGlassUnderSingleModeModulesIsExchanged() {
        Cord wrong = new Cord("b", false, Polarity.B, MPO12, MPO12, 12, 30, FibreGrade.OM4);
        assertThat(mended(dr4("a"), wrong, dr4("c")).changes().get(0).text()).contains("OS2");
    }

    /** Trunks cannot be made one by splicing, so that every connection stays. */
    @Test
    void tooMuchLossOverTrunksIsNotMended() {
        Conditions tight = new Conditions(LossModel.USUAL, (pmd, grade) -> new Budgets.Budget(0.3, "table", false), true);
        Cord first = new Cord("b", true, Polarity.A, MPO12, MPO12_PINNED, 12, 30, FibreGrade.OS2);
        CorrectionSearch search = search(
                FibrePath.chain(dr4("a"), first, adapter("c", Keys.OPPOSED), trunk("d", Polarity.B), dr4("e")), tight);
        assertThat(search.found()).isNull();
        assertThat(search.exhausted()).isTrue();
    }

    /** Sixty-three elements, every joint sound, and two of four lanes dark at the far end, which no change can light. */
    @Test
    void aHopelessPathIsGivenUpInTime() {
        List<Element> elements = new ArrayList<>(List.of(dr4("a")));
        for (int i = 0; i < 31; i++) {
            elements.add(new Cord("c" + i, false, Polarity.B, MPO12, i < 30 ? MPO12_PINNED : MPO12, 12, 30, FibreGrade.OS2));
            elements.add(adapter("d" + i, Keys.OPPOSED));
        }
        elements.set(elements.size() - 1, new OpticalModule("z", "DR2", MPO12_PINNED, 1, 2, 1, null, false));
        FibrePath path = FibrePath.chain(elements.toArray(Element[]::new));
        CorrectionSearch search = search(path, Conditions.USUAL);
        assertThat(search.found()).isNull();
        assertThat(search.exhausted()).isFalse();
    }
}
