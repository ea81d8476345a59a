package io.linkwright.vetting.product;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class ProductEventsTest extends VettingTest {

    @Test
    void anOlderStateThatArrivesLateDoesNotReplaceTheNewerOne() {
        String part = unique("PN");
        publishAndAwait(module(part, "400GBASE-DR4", 1, 5));
        publish(module(part, "400GBASE-SR4", 1, 4));
        publish(module(part, "400GBASE-SR4", 1, 5));
        // same key, so the next part is applied after them
        String after = unique("PN");
        publishAndAwait(module(after, "400GBASE-DR4", 1, 1));

        lena().body(lotBody(unique("LOT"), part, 1)).post("/api/lots").then().body("pmd", equalTo("400GBASE-DR4"));
        publish(module(part, "400GBASE-SR4", 1, 6));
        org.awaitility.Awaitility.await().untilAsserted(() -> lena().body(lotBody(unique("LOT"), part, 1)).post("/api/lots")
                .then().body("pmd", equalTo("400GBASE-SR4")));
    }

    @Test
    void aFibreCableHasNoPmd() {
        String part = unique("PN");
        publishAndAwait(cable(part));

        lena().body(lotBody(unique("LOT"), part, 1)).post("/api/lots").then().statusCode(201).body("pmd", nullValue());
    }
}
