package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.analysis.LinkDelay;
import io.linkwright.catalog.compatibility.Run;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.catalog.Design.Alternative;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.UnitPrice;
import io.linkwright.optics.budget.FibreGrade;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class WeightedPreferenceTest {

    private static final Run RUN = new Run(30, FibreGrade.OM4, FibreGrade.OS2, "/compute/nodeLeafDistanceM");

    private static Choice.Chosen choose(Objective objective, VettedStock stock) {
        Preference preference = new WeightedPreference(objective, stock, new LinkDelay(CatalogueFixture.ASSUMPTIONS), 1024);
        return (Choice.Chosen) new PartChooser(CatalogueFixture.CATALOGUE, preference).choose(Sockets.nic(), Sockets.leaf(),
                RUN, 1);
    }

    private static Objective price(UnitPrice... prices) {
        return new Objective(0, 0, 1, 0, List.of(prices));
    }

    private static UnitPrice of(String partNumber, String amount) {
        return new UnitPrice(partNumber, new Money(new BigDecimal(amount), "USD"));
    }

    private static String selection(Choice.Chosen chosen) {
        return chosen.because().stream().filter(reason -> reason.code().equals("selection")).map(Reason::text).findFirst()
                .orElseThrow();
    }

    private static String lost(Choice.Chosen chosen, String nearPart, String farPart) {
        return chosen.alternatives().stream()
                .filter(other -> other.nearPart().equals(nearPart) && other.farPart().equals(farPart))
                .map(Alternative::reasons).map(reasons -> reasons.get(0).text()).findFirst().orElseThrow();
    }

    private static Candidate candidate(String part, double watts) {
        return new Candidate(null, part, part, List.of(Reason.pass("any", "any")), watts, 50, 100);
    }

    /**
     * Single-mode: 500 + 800 / 2 + 100 = 1,000 a link. Multimode: 700 + 1,000 / 2 + 50 = 1,250. So what wins by power and reach
     * loses by price; it lacks 1 - 1000 / 1250 = 0.2.
     */
    @Test
    void theCheaperPairWinsWhenOnlyThePriceMatters() {
        Choice.Chosen chosen = choose(price(of("MMS4X00-NS400", "500"), of("mms4x00-ns", "800"), of("MFP7E30-N030", "100"),
                of("MMA4Z00-NS400", "700"), of("MMA4Z00-NS", "1000"), of("MFP7E10-N030", "50")), VettedStock.UNKNOWN);

        assertThat(chosen.winner().label()).isEqualTo("MMS4X00-NS400 and MMS4X00-NS");
        assertThat(selection(chosen)).contains("weighted objective", "price 1000 per link (best)", "lacks 0.000");
        assertThat(lost(chosen, "MMA4Z00-NS400", "MMA4Z00-NS")).contains("price 1250 per link (best 1000)", "lacks 0.200");
    }

    @Test
    void anUnknownPriceIsTheWorstAndNeverFree() {
        Choice.Chosen chosen = choose(price(of("MMS4X00-NS400", "5000"), of("MMS4X00-NS", "8000"), of("MFP7E30-N030", "100")),
                VettedStock.UNKNOWN);

        assertThat(chosen.winner().label()).isEqualTo("MMS4X00-NS400 and MMS4X00-NS");
        assertThat(lost(chosen, "MMA4Z00-NS400", "MMA4Z00-NS")).contains("price unknown, which counts as the worst",
                "lacks 1.000");
    }

    @Test
    void whatNobodyKnowsDecidesNothingAndIsToldSo() {
        Choice.Chosen chosen = choose(new Objective(0, 0, 1, 1, List.of()), VettedStock.UNKNOWN);

        assertThat(chosen.winner().label()).isEqualTo("MMA4Z00-NS400 and MMA4Z00-NS");
        assertThat(selection(chosen)).contains("Nothing is known of any combination's price and vetted stock");
    }

    /** 1,024 links need 1,024 modules at the NICs and 512 at the leaves; 256 twin-port modules cover half. */
    @Test
    void whatIsInStockWinsWhenOnlyThatMatters() {
        Objective vetted = new Objective(0, 0, 0, 1, List.of());

        Choice.Chosen all = choose(vetted, new VettedStock(Map.of("MMS4X00-NS400", 2000L, "MMS4X00-NS", 600L, "MMA4Z00-NS400",
                2000L, "MMA4Z00-NS", 256L)));

        assertThat(all.winner().label()).isEqualTo("MMS4X00-NS400 and MMS4X00-NS");
        assertThat(selection(all)).contains("vetted stock 1 of the links (best)");
        assertThat(lost(all, "MMA4Z00-NS400", "MMA4Z00-NS")).contains("vetted stock 0.5 of the links (best 1)", "lacks 0.500");
    }

    @Test
    void latencyCountsBothEndsAndTheCable() {
        Choice.Chosen chosen = choose(new Objective(0, 1, 0, 0, List.of()), VettedStock.UNKNOWN);

        // 2 x 75 ns and 30 m of single-mode fibre at 4.895 ns: 296.85 ns; multimode has 4.94: 298.2 ns.
        assertThat(chosen.winner().label()).isEqualTo("MMS4X00-NS400 and MMS4X00-NS");
        assertThat(selection(chosen)).contains("latency 296.85 ns per link (best)");
    }

    @Test
    void aTermMeasuresAgainstTheBest() {
        List<Candidate> candidates = List.of(candidate("A", 10), candidate("B", 20), candidate("C", 40));
        Term power = Term.over(candidates, "power", "W", 1, true, Candidate::powerPerLinkW);
        Term reach = Term.over(candidates, "power", "W", 1, false, Candidate::powerPerLinkW);

        assertThat(candidates).extracting(power::lack).containsExactly(0.0, 0.5, 0.75);
        assertThat(candidates).extracting(reach::lack).containsExactly(0.75, 0.5, 0.0);
    }

    @Test
    void nothingIsBetterThanZero() {
        List<Candidate> candidates = List.of(candidate("A", 0), candidate("B", 20));
        Term power = Term.over(candidates, "power", "W", 1, true, Candidate::powerPerLinkW);

        assertThat(candidates).extracting(power::lack).containsExactly(0.0, 1.0);
        Term stock = Term.over(List.of(candidates.get(0)), "stock", "", 1, false, Candidate::powerPerLinkW);
        assertThat(stock.lack(candidates.get(0))).isZero();
    }

    @Property(tries = 200)
    void whoeverIsBestInEverythingThatMattersIsChosen(@ForAll List<@DoubleRange(min = 0, max = 50) Double> watts,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double weight) {
        if (watts.isEmpty()) {
            return;
        }
        List<Candidate> candidates = new ArrayList<>();
        watts.forEach(value -> candidates.add(candidate("P" + candidates.size(), value)));
        Preference preference = new WeightedPreference(new Objective(weight, 0, 0, 0, List.of()), VettedStock.UNKNOWN,
                new LinkDelay(CatalogueFixture.ASSUMPTIONS), 1);
        Preference.Ranked ranked = preference.rank(candidates, Sockets.nic(), Sockets.leaf(), RUN);

        assertThat(ranked.winner().powerPerLinkW())
                .isCloseTo(watts.stream().mapToDouble(Double::doubleValue).min().orElseThrow(), within(1e-6));
        assertThat(ranked.inOrder()).hasSameElementsAs(candidates);
    }
}
