package io.linkwright.catalog.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.contracts.Money;
import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.contracts.consultation.ClusterRequest.Objective;
import io.linkwright.contracts.consultation.ClusterRequest.UnitPrice;

class RequestTermsTest {

    private static List<InputFault> faults(ClusterRequest request) {
        return new RequestCheck(CatalogueFixture.CATALOGUE).faults(request);
    }

    private static ObjectNode tree() {
        ObjectNode tree = CatalogueFixture.exampleTree("h200-1024");
        tree.putObject("room").put("racksPerRow", 16).put("rackPitchM", 0.6).put("rowPitchM", 2.4).put("trayHeightM", 2)
                .put("slackM", 1).put("nodesPerRack", 4).put("switchesPerRack", 8);
        tree.putObject("sparing").put("confidence", 0.95).put("restockDays", 60).put("failuresPercentPerMonth", 0.1);
        tree.putObject("objective").put("power", 1).put("latency", 0).put("price", 0).put("vettedStock", 0).putArray("prices");
        tree.putObject("workload").put("allReduceMegabytes", 1000).put("detectS", 20).put("restartMin", 5)
                .put("checkpointIntervalMin", 30);
        return tree;
    }

    @Test
    void sensibleTermsHaveNoFault() {
        assertThat(faults(CatalogueFixture.read(tree()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "/room/racksPerRow, 0, too-small", "/room/racksPerRow, 1001, too-large", "/room/rackPitchM, 0.09, too-small",
            "/room/rowPitchM, 51, too-large", "/room/trayHeightM, -0.5, too-small", "/room/slackM, 51, too-large",
            "/room/nodesPerRack, 0, too-small", "/room/switchesPerRack, 61, too-large", "/sparing/confidence, 1, too-large",
            "/sparing/confidence, 0.4, too-small", "/sparing/restockDays, 0.5, too-small",
            "/sparing/failuresPercentPerMonth, -1, too-small", "/objective/power, -1, too-small",
            "/objective/latency, 1001, too-large", "/workload/allReduceMegabytes, 0, too-small",
            "/workload/detectS, 86401, too-large", "/workload/restartMin, -1, too-small",
            "/workload/checkpointIntervalMin, 10081, too-large" })
    void figuresStayInTheirBounds(String pointer, double value, String code) {
        ObjectNode tree = tree();
        String[] path = pointer.split("/");
        if (value == Math.rint(value)) {
            tree.withObject("/" + path[1]).put(path[2], (long) value);
        } else {
            tree.withObject("/" + path[1]).put(path[2], value);
        }

        assertThat(faults(CatalogueFixture.read(tree))).extracting(InputFault::pointer, InputFault::code)
                .contains(tuple(pointer, code));
    }

    @Test
    void somethingHasToMatter() {
        ObjectNode tree = tree();
        tree.withObject("/objective").put("power", 0);

        assertThat(faults(CatalogueFixture.read(tree))).extracting(InputFault::pointer, InputFault::code)
                .containsExactly(tuple("/objective", "contradiction"));
    }

    @Test
    void aRowOfOneRackHasNoEndForSwitches() {
        ObjectNode tree = tree();
        tree.withObject("/room").put("racksPerRow", 1).put("switchPlacement", "END_OF_ROW");

        assertThat(faults(CatalogueFixture.read(tree))).extracting(InputFault::pointer)
                .containsExactly("/room/switchPlacement");
    }

    @Test
    void pricesAreInOneCurrencyOnceAndNotNegative() {
        ClusterRequest plain = CatalogueFixture.read(tree());
        Objective objective = new Objective(0, 0, 1, 0, List.of(price("A", "10", "USD"), price("B", "10", "EUR"),
                price("a", "12", "USD"), price("C", "-1", "USD"), new UnitPrice("D", null)));
        ClusterRequest request = new ClusterRequest(plain.title(), plain.compute(), plain.storage(), plain.fibre(),
                plain.auditProfile(), null, null, null, objective, null);

        assertThat(faults(request)).extracting(InputFault::pointer, InputFault::code).containsExactly(
                tuple("/objective/prices/1/price/currency", "mixed-currencies"),
                tuple("/objective/prices/2/partNumber", "duplicate"),
                tuple("/objective/prices/3/price/amount", "too-small"), tuple("/objective/prices/4/price", "missing"));
    }

    private static UnitPrice price(String partNumber, String amount, String currency) {
        return new UnitPrice(partNumber, new Money(new BigDecimal(amount), currency));
    }
}
