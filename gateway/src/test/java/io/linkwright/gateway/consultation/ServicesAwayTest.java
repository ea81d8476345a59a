package io.linkwright.gateway.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.linkwright.contracts.EventTypes;
import io.linkwright.gateway.GatewayTest;
import io.linkwright.gateway.Requests;
import io.linkwright.servicetest.TestEvents;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(ServicesAwayTest.NobodyThere.class)
class ServicesAwayTest extends GatewayTest {

    /** An address at which, by RFC 5737, nobody ever answers: connecting takes until the time limit. */
    public static class NobodyThere implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("linkwright.services.catalog.url", "http://192.0.2.1:8081", "linkwright.services.vetting.url",
                    "http://192.0.2.1:8082");
        }
    }

    @Test
    void requests_are_taken_in_and_catalogue_and_lab_are_left_alone_after_a_few() {
        String id = null;
        for (int i = 0; i < 8; i++) {
            id = posted("Away " + i).path("id");
        }
        assertThat(posted("Away at last").time()).isLessThan(1000);
        String last = id;
        try (TestEvents events = new TestEvents()) {
            events.await(EventTypes.CONSULTATION_REQUESTED, event -> event.consultationId().equals(last));
        }
    }

    private static Response posted(String title) {
        return ada().contentType("application/json").body(Requests.titled(title).toString()).post("/api/consultations").then()
                .statusCode(201).extract().response();
    }
}
