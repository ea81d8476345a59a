package io.linkwright.catalog.compatibility;

import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.compatibility.BreakoutQuestion.Branch;
import io.linkwright.catalog.compatibility.Rule.About;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;

/** What holds of all rules, over every part and platform of the reference catalogue. */
class RuleBookTest {

    private static final Parts PARTS = CatalogueFixture.CATALOGUE;
    private static final List<Transceiver> MODULES = CatalogueFixture.DATA.products().stream()
            .filter(Transceiver.class::isInstance).map(Transceiver.class::cast).toList();
    private static final List<Platform> PLATFORMS = CatalogueFixture.DATA.platforms().stream()
            .filter(platform -> !platform.ports().isEmpty()).toList();

    private static LinkAnswer link(Product near, Product far, double lengthM) {
        return new LinkCheck(PARTS).answer(new LinkQuestion(EndAsked.of(near, null, "/near"), EndAsked.of(far, null, "/far"),
                FibreAsked.ofLength(lengthM), null, null));
    }

    private static PortAnswer port(Product part, Platform platform) {
        return new PortCheck(PARTS)
                .answer(new PortQuestion(EndAsked.of(part, platform, ""), null, null, null, null, null, null, null));
    }

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        RuleBook.rules().forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    @Test
    void everyRuleHasACodeOfItsOwnAndAsksOneThing() {
        List<About> rules = RuleBook.rules();

        assertThat(rules).extracting(About::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9-]+"));
        assertThat(rules).extracting(About::asks).allSatisfy(asks -> assertThat(asks).endsWith(asks.contains("?") ? "" : "."));
        assertThat(rules).allSatisfy(rule -> assertThat(rule.source() == null
                || CatalogueFixture.DATA.sources().containsKey(rule.source())).as(rule.code()).isTrue());
    }

    @Test
    void everyPartIsAnsweredInEveryPortByNamedRules() {
        Set<String> answered = new HashSet<>();
        for (Product part : CatalogueFixture.DATA.products()) {
            for (Platform platform : part instanceof FibreCable ? List.<Platform> of() : PLATFORMS) {
                PortAnswer answer = port(part, platform);
                answer.answer().reasons().forEach(reason -> answered.add(reason.code()));
                worstFirst(answer.answer());
            }
        }

        assertThat(codes()).containsAll(answered);
        assertThat(answered).contains("port-groups", "figures-from-memory", "platform-from-memory");
    }

    /** What two ends make of each other does not depend on which is named first. */
    @Test
    void everyPairOfModulesIsAnsweredAlikeBothWaysRound() {
        Set<String> answered = new HashSet<>();
        for (Transceiver near : MODULES) {
            for (Transceiver far : MODULES) {
                LinkAnswer there = link(near, far, 60);
                LinkAnswer back = link(far, near, 60);
                there.answer().reasons().forEach(reason -> answered.add(reason.code()));
                String pair = near.partNumber() + " and " + far.partNumber();
                assertThat(there.answer().severity()).as(pair).isEqualTo(back.answer().severity());
                assertThat(blocks(there.answer())).as(pair).isEqualTo(blocks(back.answer()));
                worstFirst(there.answer());
            }
        }

        assertThat(codes()).containsAll(answered);
    }

    @Test
    void aModuleLinksToItselfWithinItsReach() {
        List<String> refused = new ArrayList<>();
        for (Transceiver module : MODULES) {
            if (link(module, module, 2).answer() instanceof Answer.Block) {
                refused.add(module.partNumber());
            }
        }

        assertThat(refused).as("no cable for multimode parts that state OM5 only, or two CS faces").isSubsetOf(
                "OSFP-400G-2FR4", "QDD-400G-SR4.2-BD", "OSFP-400G-SRBD");
    }

    @Test
    void everyModuleIsAnsweredAsATrunk() {
        Set<String> answered = new HashSet<>();
        for (Transceiver trunk : MODULES) {
            for (Transceiver branch : MODULES) {
                BreakoutAnswer answer = new BreakoutCheck(PARTS).answer(new BreakoutQuestion(EndAsked.of(trunk, null, "/trunk"),
                        List.of(new Branch(EndAsked.of(branch, null, "/branches"), 4, null)), FibreAsked.ofLength(10), null));
                answer.answer().reasons().forEach(reason -> answered.add(reason.code()));
            }
        }
        for (Product product : CatalogueFixture.DATA.products()) {
            if (product instanceof CableAssembly cable) {
                for (Platform platform : PLATFORMS) {
                    EndAsked plug = EndAsked.of(cable, platform, "/branches").plug(EndAsked.CableEnd.BRANCH);
                    new BreakoutCheck(PARTS).answer(new BreakoutQuestion(EndAsked.of(cable, platform, "/trunk"),
                            List.of(new Branch(plug, 2, null)), FibreAsked.ofLength(2), null)).answer().reasons()
                            .forEach(reason -> answered.add(reason.code()));
                }
            }
        }

        assertThat(codes()).containsAll(answered);
    }

    @Test
    void everyPlatformIsAdvisedOn() {
        Set<String> answered = new HashSet<>();
        for (Platform platform : PLATFORMS) {
            new FormFactorAdvice(PARTS).answer(platform, null).options()
                    .forEach(option -> option.answer().reasons().forEach(reason -> answered.add(reason.code())));
        }

        assertThat(codes()).containsAll(answered);
    }

    private static Set<String> blocks(Answer answer) {
        Set<String> codes = new TreeSet<>();
        answer.reasons().stream().filter(reason -> reason.severity() == BLOCK).map(Reason::code).forEach(codes::add);
        return codes;
    }

    private static void worstFirst(Answer answer) {
        assertThat(answer.reasons().get(0).severity()).isEqualTo(answer.severity());
        assertThat(answer).isInstanceOf(switch (answer.severity()) {
            case PASS -> Answer.Pass.class;
            case REVIEW -> Answer.Review.class;
            case BLOCK -> Answer.Block.class;
        });
    }
}
