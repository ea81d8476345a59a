package io.linkwright.catalog.compatibility;

import static io.linkwright.catalog.compatibility.RuleFixture.link;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason.Severity;

/**
 * Which light means something to which receiver. The table is written from what documents say of lanes, wavelengths and
 * interoperation, not from the reference data: a pair that it does not name must not link.
 */
class InteroperationTest {

    private static final Set<String> LIGHT = Set.of("fibre-kind", "lane-rate", "optical-class", "fec");
    private static final Map<String, Optic> BY_PMD = byPmd(CatalogueFixture.DATA.products());

    /** Pairs of different interfaces that work; the same pairs stand in the table. */
    private static final Set<Set<String>> WORKING = Set.of(Set.of("400GBASE-VR4", "400GBASE-SR4"),
            Set.of("800GBASE-VR8", "800GBASE-SR8"), Set.of("100GBASE-VR1", "100GBASE-SR1"),
            Set.of("400GBASE-DR4", "400GBASE-DR4-2"), Set.of("800GBASE-DR8", "800GBASE-DR8-2"),
            Set.of("200GBASE-DR2", "200G-DR2-2"), Set.of("100GBASE-DR", "100GBASE-FR1"), Set.of("400GBASE-FR4", "400G-FR4"));

    private static Map<String, Optic> byPmd(Collection<Product> products) {
        Map<String, Optic> optics = new HashMap<>();
        for (Product product : products) {
            if (product instanceof Transceiver module) {
                for (Application application : module.applications().value()) {
                    optics.putIfAbsent(application.pmd(), new Optic(module, application,
                            CatalogueFixture.CATALOGUE.pmd(application.pmd()).orElseThrow(), null));
                }
            }
        }
        return optics;
    }

    private static Severity verdict(Optic near, Optic far) {
        OpticalLink link = link(near, far, 10);
        return Answer.worst(LinkRules.ALL.stream().filter(rule -> LIGHT.contains(rule.about().code()))
                .map(rule -> rule.judge(link)).toList());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/interoperation.csv", numLinesToSkip = 1)
    void interfacesWorkTogetherAsTheTableSays(String near, String far, Severity expected, String why) {
        assertThat(verdict(BY_PMD.get(near), BY_PMD.get(far))).as(why).isEqualTo(expected);
        assertThat(verdict(BY_PMD.get(far), BY_PMD.get(near))).as("the other way round").isEqualTo(expected);
    }

    @Test
    void equalInterfacesLinkAndStrangersDoNot() {
        assertThat(BY_PMD).hasSizeGreaterThan(30);
        List<String> names = BY_PMD.keySet().stream().sorted().toList();
        for (String near : names) {
            for (String far : names) {
                Severity verdict = verdict(BY_PMD.get(near), BY_PMD.get(far));
                String pair = near + " and " + far;
                if (near.equals(far)) {
                    assertThat(verdict).as(pair).isEqualTo(PASS);
                } else if (WORKING.contains(Set.of(near, far))) {
                    assertThat(verdict).as(pair).isNotEqualTo(BLOCK);
                } else {
                    assertThat(verdict).as(pair).isEqualTo(BLOCK);
                }
            }
        }
    }
}
