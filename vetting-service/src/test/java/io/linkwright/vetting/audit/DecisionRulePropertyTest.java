package io.linkwright.vetting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import io.linkwright.vetting.audit.DecisionRule.Fate;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every bound, value and uncertainty. */
class DecisionRulePropertyTest {

    private static final Bound.Place NOWHERE = new Bound.Place() {
        @Override
        public int laneOfInstance() {
            return 0;
        }

        @Override
        public OptionalDouble value(String criterion) {
            return OptionalDouble.empty();
        }

        @Override
        public Optional<Uncertainty> uncertainty(String criterion) {
            return Optional.empty();
        }
    };

    @Provide
    Arbitrary<Bound> bounds() {
        Arbitrary<Double> limits = figures();
        return Arbitraries.oneOf(limits.map(Bound.AtMost::new), limits.map(Bound.Below::new), limits.map(Bound.AtLeast::new),
                limits.map(low -> new Bound.WithinAny(List.of(new Window(low, low + 3), new Window(low + 4, low + 4.5)))),
                limits.map(low -> new Bound.WithinByLane(List.of(new Window(low, low + 1)))));
    }

    /** As a bench reports them: with a few decimals, so that ties at the limit do come up. */
    @Provide
    Arbitrary<Double> figures() {
        return Arbitraries.bigDecimals().between(BigDecimal.valueOf(-6), BigDecimal.valueOf(6)).ofScale(1)
                .map(BigDecimal::doubleValue);
    }

    @Provide
    Arbitrary<Double> uncertainties() {
        return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(3)).ofScale(1)
                .map(BigDecimal::doubleValue);
    }

    private static Fate fate(DecisionRule rule, Bound bound, double value, double uncertainty) {
        Bound.Check check = bound.check(value, NOWHERE).orElseThrow();
        return rule.fate(ConformityZone.of(check, uncertainty), check.holds());
    }

    @Property
    void guardedAcceptanceAcceptsNothingThatSimpleAcceptanceRejects(@ForAll("bounds") Bound bound,
            @ForAll("figures") double value, @ForAll("uncertainties") double uncertainty) {
        if (fate(DecisionRule.GUARDED_ACCEPTANCE, bound, value, uncertainty) == Fate.ACCEPTED) {
            assertThat(fate(DecisionRule.SIMPLE, bound, value, uncertainty)).isEqualTo(Fate.ACCEPTED);
        }
    }

    @Property
    void guardedRejectionRejectsNothingThatSimpleAcceptanceAccepts(@ForAll("bounds") Bound bound,
            @ForAll("figures") double value, @ForAll("uncertainties") double uncertainty) {
        if (fate(DecisionRule.SIMPLE, bound, value, uncertainty) == Fate.ACCEPTED) {
            assertThat(fate(DecisionRule.GUARDED_REJECTION, bound, value, uncertainty)).isEqualTo(Fate.ACCEPTED);
        }
    }

    @Property
    void guardedAcceptanceAndRejectionDifferInTheUncertainZoneOnly(@ForAll("bounds") Bound bound,
            @ForAll("figures") double value, @ForAll("uncertainties") double uncertainty) {
        Fate acceptance = fate(DecisionRule.GUARDED_ACCEPTANCE, bound, value, uncertainty);
        Fate rejection = fate(DecisionRule.GUARDED_REJECTION, bound, value, uncertainty);

        assertThat(rejection).isEqualTo(acceptance == Fate.UNDECIDED ? Fate.ACCEPTED : acceptance);
    }

    @Property
    void moreUncertaintyNeverProvesMore(@ForAll("bounds") Bound bound, @ForAll("figures") double value,
            @ForAll("uncertainties") double uncertainty, @ForAll("uncertainties") double more) {
        Bound.Check check = bound.check(value, NOWHERE).orElseThrow();
        ConformityZone known = ConformityZone.of(check, uncertainty);
        ConformityZone lessKnown = ConformityZone.of(check, Figures.sum(uncertainty, more));

        assertThat(lessKnown).isIn(known, ConformityZone.UNCERTAIN);
    }

    @Property
    void withoutUncertaintyAllRulesAgree(@ForAll("bounds") Bound bound, @ForAll("figures") double value) {
        Set<Fate> fates = Set.of(fate(DecisionRule.GUARDED_REJECTION, bound, value, 0));

        assertThat(fates).containsExactly(fate(DecisionRule.SIMPLE, bound, value, 0))
                .containsExactly(fate(DecisionRule.GUARDED_ACCEPTANCE, bound, value, 0));
    }

    @Property
    void theUncertainZoneReachesOneUncertaintyToBothSidesOfALimit(@ForAll("figures") double limit,
            @ForAll("uncertainties") double uncertainty, @ForAll("figures") double offset) {
        ConformityZone zone = ConformityZone.of(Bound.Check.atMost(Figures.sum(limit, offset), limit), uncertainty);

        assertThat(zone).isEqualTo(offset <= -uncertainty ? ConformityZone.CONFORMING
                : offset <= uncertainty ? ConformityZone.UNCERTAIN : ConformityZone.NONCONFORMING);
    }

    /** A real audit, where the uncertainty also moves limits and conditions. */
    @Property(tries = 300)
    void aWholeAuditIsNoMilderForGuardedAcceptance(@ForAll("figures") double tdecq, @ForAll("figures") double oma,
            @ForAll("figures") double er, @ForAll("uncertainties") double uncertainty) {
        MeasuredLot lot = MeasuredLot.healthy("400GBASE-DR4", 1, 4, 1).instead("S1", 1, "tdecqDb", tdecq)
                .instead("S1", 1, "omaOuterDbm", oma).instead("S1", 1, "erDb", Math.abs(er)).uncertain("tdecqDb", uncertainty)
                .uncertain("omaOuterDbm", uncertainty).uncertain("erDb", uncertainty);
        List<Boolean> good = List.of(DecisionRule.GUARDED_ACCEPTANCE, DecisionRule.SIMPLE, DecisionRule.GUARDED_REJECTION)
                .stream().map(rule -> lot.auditedBy("400GBASE-DR4", new AuditOptions(rule, null)).outcome().ordinal() < 2)
                .toList();

        assertThat(good.get(0)).matches(accepted -> !accepted || good.get(1));
        assertThat(good.get(1)).matches(accepted -> !accepted || good.get(2));
    }
}
