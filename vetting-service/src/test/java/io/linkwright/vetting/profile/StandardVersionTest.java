package io.linkwright.vetting.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.vetting.VettingTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A release brings a newer version of a standard. */
@QuarkusTest
class StandardVersionTest extends VettingTest {

    @Inject
    ProfilePublishing publishing;

    private static ReferenceProfiles.Entry standard(String pmd, int version, double tdecqDb) {
        String document = """
                {"id": "%s", "version": %d, "kind": "STANDARD", "title": "t", "basis": "b", "pmds": ["%s"], "lanesPerInstance": 1, "limits": [
                  {"criterion": "tdecqDb", "unit": "dB", "atMost": %s, "gate": "REQUIRED", "source": "s", "confidence": "SOURCED"}]}"""
                .formatted(pmd, version, pmd, tdecqDb);
        return new ReferenceProfiles.Entry(new ProfileReader(ReferenceProfiles.criteria()).read(pmd, document), document);
    }

    private void release(String pmd, int version, double tdecqDb) {
        QuarkusTransaction.requiringNew().run(() -> publishing.publish(standard(pmd, version, tdecqDb), null));
    }

    @Test
    void lotsAreAuditedAnewUnderTheStandardAndUnderEachOverlay() {
        String pmd = unique("PMD");
        release(pmd, 1, 3.4);
        String lot = passingLot(knownPart(pmd, 1), 1, 5);

        release(pmd, 2, 2.0);
        release(pmd, 2, 2.0);

        String job = "items.find { it.profile == '" + pmd + "@2' }";
        await().atMost(Duration.ofSeconds(60)).until(
                () -> lena().get("/api/reaudits").then().extract().path(job + ".finishedAt") != null);
        lena().get("/api/reaudits").then().body(job + ".total", equalTo(2)).body(job + ".done", equalTo(2))
                .body(job + ".changed", equalTo(2)).body("items.findAll { it.profile == '" + pmd + "@2' }.size()", equalTo(1));
        lena().get("/api/lots/" + lot + "/verdicts").then()
                .body("items[0].issuedBy", equalTo("re-audit of " + pmd + "@2 by the service"))
                .body("items.profile", equalTo(List.of(pmd + "@2", pmd + "@2", pmd + "@1", pmd + "@1")))
                .body("items.outcome", equalTo(List.of("FAIL", "FAIL", "PASS", "PASS")));
    }

    @Test
    void aFirstVersionTouchesNothing() {
        String pmd = unique("PMD");
        release(pmd, 3, 3.4);

        assertThat(lena().get("/api/reaudits").then().extract().<Object> path("items.find { it.profile == '" + pmd + "@3' }"))
                .isNull();
    }
}
