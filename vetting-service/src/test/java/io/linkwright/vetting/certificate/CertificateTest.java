package io.linkwright.vetting.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.VerificationJwkSelector;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class CertificateTest extends VettingTest {

    private static final String JWKS = "/.well-known/linkwright/jwks.json";

    private static RequestSpecification otto() {
        return as(Tokens.staff("otto", "operator"));
    }

    private static RequestSpecification nobody() {
        return given();
    }

    private static ValidatableResponse certify(String lot, String overlay) {
        return lena().body("{\"overlay\": " + (overlay == null ? "null" : "\"" + overlay + "\"") + "}")
                .post("/api/lots/" + lot + "/certificates").then();
    }

    private static String certified(String lot, String overlay) {
        return certify(lot, overlay).statusCode(201).extract().path("number");
    }

    private static String jws(String number) {
        return ada().accept("application/jose").get("/api/certificates/" + number).then().statusCode(200)
                .contentType("application/jose").extract().asString();
    }

    private static ValidatableResponse status(String number) {
        return nobody().get("/public/certificates/" + number).then().statusCode(200);
    }

    private static ValidatableResponse shown(String jws) {
        return nobody().contentType("text/plain").body(jws).post("/public/certificates/verifications").then().statusCode(200);
    }

    private static boolean verifies(String jws) throws Exception {
        JsonWebKeySet set = new JsonWebKeySet(nobody().get(JWKS).then().statusCode(200).extract().asString());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jws);
        var key = new VerificationJwkSelector().select(signature, set.getJsonWebKeys());
        if (key == null) {
            return false;
        }
        signature.setKey(key.getKey());
        return signature.verifySignature();
    }

    @Test
    void aPassingLotIsCertifiedWithEverythingThatTheVerdictSays() throws Exception {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 50);
        String verdict = ada().get("/api/lots/" + lot + "/verdicts").path("items[0].id");

        String number = certify(lot, "low-latency").statusCode(201)
                .header("Location", containsString("/api/certificates/LW-C-"))
                .body("number", matchesPattern("LW-C-\\d{4}-\\d{6,}-[0-9A-Z]{6}")).body("status", equalTo("VALID"))
                .body("certificate.outcome", equalTo("PASS")).body("certificate.condition", nullValue())
                .body("certificate.partNumber", equalTo(part)).body("certificate.supplier", equalTo("Example Optics"))
                .body("certificate.verdict.id", equalTo(verdict)).body("certificate.verdict.profile", equalTo("400GBASE-DR4@1"))
                .body("certificate.verdict.overlay", equalTo("low-latency@1")).body("certificate.issuedBy", equalTo("lena"))
                .body("certificate.criteria", hasSize(24))
                .body("certificate.criteria.find { it.criterion == 'tdecqDb' }.margin", equalTo(1.0f))
                .body("certificate.meaning", hasItem(containsString("does not change the latency")))
                .body("certificate.doesNotProve", hasItem(startsWith("It is no warranty"))).extract().path("number");

        String jws = jws(number);
        assertThat(verifies(jws)).isTrue();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(jws);
        assertThat(signature.getHeader("alg")).isEqualTo("ES256");
        String payload = signature.getUnverifiedPayload();
        JsonNode signed = Samples.JSON.readTree(payload);
        assertThat(signed.path("number").asText()).isEqualTo(number);
        assertThat(CanonicalJson.sorted(signed).toString()).as("fields in order, no white space").isEqualTo(payload);
        ada().get("/api/certificates/" + number).then().statusCode(200).body("kid", equalTo(signature.getKeyIdHeaderValue()))
                .body("sha256", equalTo(CertificateReading.sha256(payload))).body("jws", equalTo(jws))
                .body("certificate.verificationUrl", equalTo("http://127.0.0.1:8080/verify/" + number));
        ada().get("/api/lots/" + lot + "/certificates").then().body("items.number", equalTo(List.of(number)))
                .body("items.status", equalTo(List.of("VALID")));
    }

    @Test
    void theSameFormsAreServedByAcceptAndNobodyUnknownGetsThem() throws Exception {
        String number = certified(passingLot(knownPart("400GBASE-DR4", 1), 4, 50), null);
        byte[] pdf = ada().accept("application/pdf").get("/api/certificates/" + number).then().statusCode(200)
                .contentType("application/pdf").header("Content-Disposition", containsString(number + ".pdf")).extract()
                .asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains(number).contains("PASS");
        }
        nobody().get("/api/certificates/" + number).then().statusCode(401);
        ada().get("/api/certificates/LW-C-2026-000001-000000").then().statusCode(404);
        ada().get("/api/certificates/'; drop table certificate").then().statusCode(404);
        ada().body("{}").post("/api/lots/" + UUID.randomUUID() + "/certificates").then().statusCode(403);
        lena().body("{}").post("/api/lots/" + UUID.randomUUID() + "/certificates").then().statusCode(404);
    }

    @Test
    void aConditionalLotIsCertifiedOnItsConditionInCapitals() {
        String lot = passingLot(knownPart("400GBASE-SR4", 1), 4, 50);

        certify(lot, null).statusCode(201).body("certificate.outcome", equalTo("CONDITIONAL")).body("certificate.condition",
                startsWith("CONDITIONAL: THE LIMITS OF "));
    }

    @Test
    void whatDoesNotHoldIsNotCertifiedAndTheReasonIsSaid() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = lot(part, 50);
        certify(lot, null).statusCode(422).body("code", equalTo("not-certifiable")).body("faults.code",
                equalTo(List.of("no-verdict")));
        measure(lot, healthyUnit(unique("S"), 4, 3.9)).statusCode(201);
        audit(lot, null).body("outcome", equalTo("FAIL"));

        certify(lot, null).statusCode(422).body("faults.code", equalTo(List.of("verdict-does-not-hold"))).body("detail",
                containsString("FAIL"));
        certify(lot, "low-latency").statusCode(422).body("faults.code", equalTo(List.of("no-verdict")));
    }

    @Test
    void aUnitIsCertifiedByItsOwnReadings() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 50);
        List<String> rows = new ArrayList<>(healthyUnit("U1", 4, 2.4));
        rows.addAll(healthyUnit("U2", 4, 3.0));
        measure(lot, rows).statusCode(201);
        audit(lot, null).body("outcome", equalTo("PASS"));
        // after the verdict: it does not count until the lot is audited again
        measure(lot, healthyUnit("U3", 4, 2.4)).statusCode(201);

        String unit = "/api/lots/" + lot + "/units/%s/certificates";
        String number = lena().body("{}").post(unit.formatted("U1")).then().statusCode(201)
                .body("certificate.subject", equalTo("UNIT")).body("certificate.serial", equalTo("U1"))
                .body("certificate.criteria.find { it.criterion == 'tdecqDb' }.worst", equalTo(2.4f))
                .body("certificate.criteria.findAll { it.serial != null }.serial", everyItem(equalTo("U1")))
                .body("certificate.sample", containsString("Of the 50 units of its lot the verdict counts 2")).extract()
                .path("number");
        lena().body("{}").post(unit.formatted("U2")).then().statusCode(201)
                .body("certificate.criteria.find { it.criterion == 'tdecqDb' }.worst", equalTo(3.0f));
        lena().body("{}").post(unit.formatted("U3")).then().statusCode(422).body("faults.code",
                equalTo(List.of("unit-not-audited")));
        lena().body("{}").post(unit.formatted("U9")).then().statusCode(422);
        status(number).body("serial", equalTo("U1"));
        ada().body("{}").post(unit.formatted("U1")).then().statusCode(403);
    }

    @Test
    void aNewerVerdictSupersedesTheCertificateAndTheFilesSaySo() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 50);
        measure(lot, healthyUnit("V1", 4, 2.4)).statusCode(201);
        audit(lot, null).statusCode(201);
        String number = certified(lot, null);
        String before = jws(number);
        measure(lot, List.of(row("V1", 2, "tdecqDb", 3.7, "dB").replace("08:00", "09:00"))).statusCode(201);
        String newer = audit(lot, null).body("outcome", equalTo("FAIL")).extract().path("id");

        status(number).body("status", equalTo("SUPERSEDED")).body("causes[0].code", equalTo("newer-verdict"))
                .body("causes[0].outcome", equalTo("FAIL")).body("causes[0].verdictId", equalTo(newer))
                .body("outcome", equalTo("PASS"));
        byte[] pdf = ada().accept("application/pdf").get("/api/certificates/" + number).asByteArray();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).contains("SUPERSEDED").contains(newer);
        }
        assertThat(jws(number)).as("what was signed never changes").isEqualTo(before);
        shown(before).body("result", equalTo("GENUINE")).body("certificate.status", equalTo("SUPERSEDED"));
        certify(lot, null).statusCode(422);
    }

    @Test
    void aLotInQuarantineHasNoCertificateThatStandsUntilItIsReleased() {
        String part = knownPart("400GBASE-DR4", 1);
        String lot = passingLot(part, 4, 50);
        String number = certified(lot, null);
        lena().body("{\"reason\": \"Dust on the ferrules.\"}").post("/api/lots/" + lot + "/quarantine").then().statusCode(201);

        status(number).body("status", equalTo("WITHDRAWN")).body("causes[0].code", equalTo("quarantined"))
                .body("causes[0].text", containsString("Dust on the ferrules."));
        certify(lot, null).statusCode(422).body("faults.code", equalTo(List.of("quarantined")));
        lena().queryParam("partNumber", part).get("/api/supply").then().body("items[0].available", equalTo(0));

        String tag = lena().get("/api/lots/" + lot).header("ETag");
        lena().header("If-Match", tag).body("{\"reason\": \"Cleaned.\"}").post("/api/lots/" + lot + "/release").then()
                .statusCode(201);
        status(number).body("status", equalTo("VALID"));
    }

    @Test
    void aCertificateIsRevokedOnceWithAReason() {
        String number = certified(passingLot(knownPart("400GBASE-DR4", 1), 4, 50), null);
        String url = "/api/certificates/" + number + "/revocation";
        ada().body("{\"reason\": \"x\"}").post(url).then().statusCode(403);
        lena().body("{\"reason\": \"  \"}").post(url).then().statusCode(400).body("faults[0].pointer", equalTo("/reason"));

        lena().body("{\"reason\": \"Measured on the wrong bench.\"}").post(url).then().statusCode(201).body("status",
                equalTo("WITHDRAWN"));
        lena().body("{\"reason\": \"again\"}").post(url).then().statusCode(409).body("code", equalTo("already-revoked"));
        status(number).body("status", equalTo("WITHDRAWN")).body("causes[0].text",
                containsString("Measured on the wrong bench."));
    }

    @Test
    void aRepeatedRequestIsCertifiedOnce() {
        String lot = passingLot(knownPart("400GBASE-DR4", 1), 4, 50);
        Set<String> numbers = new HashSet<>();
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 3; i++) {
            numbers.add(lena().header("Idempotency-Key", key).body("{}").post("/api/lots/" + lot + "/certificates").then()
                    .statusCode(201).extract().path("number"));
        }
        assertThat(numbers).hasSize(1);
    }

    /** Revoking is last: it takes the certificates of the other tests with it, had they been signed with this key. */
    @Test
    void keysFollowEachOtherAndOldSignaturesStayGoodUntilTheirKeyIsCompromised() throws Exception {
        String lot = passingLot(knownPart("400GBASE-DR4", 1), 4, 50);
        String rotated = otto().body("{\"reason\": \"A key of its own for this test.\"}")
                .post("/api/certificate-keys/rotations")
                .then().statusCode(201).body("state", equalTo("ACTIVE")).extract().path("kid");
        String old = certified(lot, null);
        String oldJws = jws(old);
        String next = otto().body("{\"reason\": \"Once a year.\"}").post("/api/certificate-keys/rotations").then()
                .statusCode(201).extract().path("kid");
        String fresh = certified(lot, "low-latency");

        assertThat(verifies(oldJws)).isTrue();
        assertThat(verifies(jws(fresh))).isTrue();
        nobody().get(JWKS).then().body("keys.kid", hasItems(rotated, next)).body("keys.d", everyItem(nullValue()))
                .header("Cache-Control", containsString("max-age=300")).contentType("application/jwk-set+json");
        String tag = nobody().get(JWKS).header("ETag");
        nobody().header("If-None-Match", tag).get(JWKS).then().statusCode(304);
        otto().get("/api/certificate-keys").then().body("find { it.kid == '" + rotated + "' }.state", equalTo("RETIRED"))
                .body("findAll { it.state == 'ACTIVE' }.kid", equalTo(List.of(next)));

        otto().body("{\"reason\": \"The backup was stolen.\"}").post("/api/certificate-keys/" + rotated + "/revocation").then()
                .statusCode(201).body("state", equalTo("REVOKED"));
        otto().body("{\"reason\": \"x\"}").post("/api/certificate-keys/" + rotated + "/revocation").then().statusCode(409);
        otto().body("{\"reason\": \"x\"}").post("/api/certificate-keys/nothing/revocation").then().statusCode(404);
        nobody().get(JWKS).then().body("keys.kid", not(hasItem(rotated)));
        assertThat(verifies(oldJws)).isFalse();
        status(old).body("status", equalTo("KEY_REVOKED")).body("causes[0].text", containsString("The backup was stolen."));
        shown(oldJws).body("result", equalTo("KEY_REVOKED"));
        status(fresh).body("status", equalTo("VALID"));
        lena().body("{\"reason\": \"x\"}").post("/api/certificate-keys/rotations").then().statusCode(403);
        lena().get("/api/certificate-keys").then().statusCode(403);
    }

    @Test
    void replicasThatNeedAKeyAtTheSameTimeMakeOne() throws Exception {
        List<String> lots = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lots.add(passingLot(knownPart("400GBASE-DR4", 1), 4, 50));
        }
        List<Callable<String>> work = new ArrayList<>();
        lots.forEach(lot -> work.addAll(Collections.nCopies(3, () -> certified(lot, null))));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Set<String> numbers = new HashSet<>();
        try {
            for (Future<String> number : threads.invokeAll(work)) {
                numbers.add(number.get());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(numbers).hasSize(12);
        otto().get("/api/certificate-keys").then().body("findAll { it.state == 'ACTIVE' }", hasSize(1));
    }

    @Test
    void thePublicLearnsWhatTheCertificateSaysAndNothingElse() {
        String lot = passingLot(knownPart("400GBASE-DR4", 1), 4, 50);
        String number = certified(lot, null);

        String seen = status(number).body("status", equalTo("VALID")).body("partNumber", startsWith("PN-"))
                .body("doesNotProve", not(hasSize(0))).extract().asString();
        assertThat(seen).doesNotContain("lena").doesNotContain(lot).doesNotContain("unallocated").doesNotContain("northlake");
        nobody().get("/public/certificates/LW-C-2026-000001-ABCDEF").then().statusCode(404);
        nobody().get("/public/certificates/nonsense").then().statusCode(404);
    }

    @Test
    void whatIsShownIsCheckedAndNeverBreaksTheDesk() {
        String jws = jws(certified(passingLot(knownPart("400GBASE-DR4", 1), 4, 50), null));
        shown(jws).body("result", equalTo("GENUINE")).body("certificate.status", equalTo("VALID"));
        shown("  " + jws + "\n").body("result", equalTo("GENUINE"));

        String[] parts = jws.split("\\.");
        String changed = parts[1].substring(0, 40) + (parts[1].charAt(40) == 'A' ? 'B' : 'A') + parts[1].substring(41);
        shown(parts[0] + "." + changed + "." + parts[2]).body("result", equalTo("NOT_GENUINE"));
        shown(parts[0] + "." + parts[1] + "." + parts[2].substring(0, 20)).body("result", equalTo("NOT_GENUINE"));
        // alg: none, and a symmetric algorithm under the public key
        shown("eyJhbGciOiJub25lIn0." + parts[1] + ".").body("result", not(equalTo("GENUINE")));
        shown("eyJhbGciOiJIUzI1NiJ9." + parts[1] + "." + parts[2]).body("result", not(equalTo("GENUINE")));
        shown("no document").body("result", equalTo("MALFORMED"));
        shown("a.b.c").body("result", not(equalTo("GENUINE")));
        shown("\u0000\ud83d\ude00..").body("result", equalTo("MALFORMED"));
        nobody().contentType("text/plain").body("x".repeat(700_000)).post("/public/certificates/verifications").then()
                .statusCode(413);
    }

    @Test
    void whoAsksTooOftenIsToldToWait() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Integer>> work = Collections.nCopies(400,
                    () -> nobody().get("/public/certificates/LW-C-2026-000001-ABCDEF").statusCode());
            Set<Integer> seen = new HashSet<>();
            for (Future<Integer> status : threads.invokeAll(work)) {
                seen.add(status.get());
            }
            assertThat(seen).containsExactlyInAnyOrder(404, 429);
        } finally {
            threads.shutdown();
        }
        // the desk opens again
        Thread.sleep(1100);
        nobody().get("/public/certificates/LW-C-2026-000001-ABCDEF").then().statusCode(404);
    }
}
