package io.linkwright.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.optics.waveform.WaveformFormat;
import io.linkwright.optics.waveform.WaveformWriter;
import io.restassured.response.ValidatableResponse;

/** The vetting lab on the running suite: from the arrival of a lot to a certificate, and to its end. */
@ExtendWith(RunningSuite.class)
class LabIT {

    private static final int UNITS = 20;
    /** With the point; JSON paths read numbers as floats. */
    private static final int SIX_DIGITS = 7;
    /** Letter C, by an arrow n 8, Ac 1 under normal inspection (Z1.4 Table 2-A). */
    private static final String SCHEME = "{\"aql\": 6.5}";
    private static final String EVERY_UNIT = "{\"everyUnit\": true}";
    private static final double GOOD_DB = 2.4;
    private static final double BAD_DB = 4.2;
    private static final String FIRST = "2026-03-02T08:00:00Z";
    private static final String LATER = "2026-03-03T08:00:00Z";
    private static final String LOW_LATENCY = "low-latency";

    private final Api lena = Api.as("lena");
    private final Api ada = Api.as("ada");

    @Test
    void a_lot_goes_from_its_arrival_to_a_certificate_that_anybody_can_check(@TempDir Path directory) throws Exception {
        LabLot lot = LabLot.received(lena, UNITS, SCHEME);
        lot.register(lot.serials(UNITS)).statusCode(201).body("registered", equalTo(UNITS));
        List<String> sample = lena.post(lot.path + "/sample", "{}").then().statusCode(201).extract().path("serials");
        assertThat(sample).hasSize(8).isSubsetOf(lot.serials(UNITS));
        lot.measure(LabLot.HEADER + LabLot.rows(sample, GOOD_DB, FIRST)).statusCode(201)
                .body("measurements", equalTo(sample.size() * LabLot.LANES * 6))
                .body("unitsMeasured", equalTo(sample.size()));
        double tdecqDb = lot.capture(sample.get(0), "kind=waveform&lane=0&format=f32&baud=53.125e9&samplesPerSymbol=16&unit=w"
                + "&darkLevel=0&filtered=true", waveform()).statusCode(201).body("result", equalTo(true)).extract()
                .jsonPath().getDouble("readings.find { it.criterion == 'tdecqDb' }.value");

        // A waveform brings limits into play that are known from memory only.
        lot.audit(null).statusCode(201).body("outcome", equalTo("CONDITIONAL"));
        String verdict = lot.audit(LOW_LATENCY).statusCode(201).body("outcome", equalTo("CONDITIONAL")).extract().path("id");
        assertThat(ada.request().get("/api/verdicts/" + verdict).asString())
                .as("the waveform's reading is the worst of its lane")
                .contains(String.valueOf(tdecqDb).substring(0, SIX_DIGITS));

        String number = lot.certify(LOW_LATENCY).statusCode(201).body("status", equalTo("VALID"))
                .body("certificate.lotNumber", equalTo(lot.number)).extract().path("number");
        assertThat(verified(number)).contains("VALID", lot.number).doesNotContain("SUPERSEDED", "WITHDRAWN");
        verifiedOffline(number, directory);
    }

    /** With the lab's keys in a file and nothing asked of anybody. */
    private void verifiedOffline(String number, Path directory) throws Exception {
        Path keys = Files.write(directory.resolve("jwks.json"), nobody("/.well-known/linkwright/jwks.json").statusCode(200)
                .extract().asByteArray());
        Path jws = Files.write(directory.resolve("certificate.jws"), ada.request().accept("application/jose")
                .get("/api/certificates/" + number).then().statusCode(200).extract().asByteArray());
        byte[] paper = ada.request().accept("application/pdf").get("/api/certificates/" + number).then().statusCode(200)
                .extract().asByteArray();
        assertThat(new String(paper, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        Path pdf = Files.write(directory.resolve("certificate.pdf"), paper);
        for (Path file : List.of(jws, pdf)) {
            Launcher.Result genuine = verify(file, keys);
            assertThat(genuine.exitCode()).as(genuine.output()).isZero();
            assertThat(genuine.output()).contains(number);
        }
        String signed = Files.readString(jws);
        int middle = signed.indexOf('.') + 20;
        char other = signed.charAt(middle) == 'A' ? 'B' : 'A';
        Path forged = Files.writeString(directory.resolve("forged.jws"),
                signed.substring(0, middle) + other + signed.substring(middle + 1));
        assertThat(verify(forged, keys).exitCode()).isEqualTo(3);
    }

    @Test
    void a_newer_verdict_supersedes_a_certificate_and_a_quarantine_withdraws_it() {
        LabLot lot = LabLot.received(lena, UNITS, EVERY_UNIT);
        List<String> units = lot.serials(3);
        lot.measure(LabLot.HEADER + LabLot.rows(units, GOOD_DB, FIRST)).statusCode(201);
        lot.audit(null).statusCode(201);
        lot.audit(LOW_LATENCY).statusCode(201).body("outcome", equalTo("PASS"));
        String number = lot.certify(LOW_LATENCY).statusCode(201).extract().path("number");

        lena.post(lot.path + "/quarantine", "{\"reason\": \"Connectors look scratched.\"}").then().statusCode(201);
        assertThat(verified(number)).contains("WITHDRAWN", "quarantine");
        lot.certify(LOW_LATENCY).statusCode(422).body("code", equalTo("not-certifiable"));
        lena.post(lot.path + "/release", "{\"reason\": \"Dust.\"}").then().statusCode(428);
        lena.request().header("If-Match", lena.request().get(lot.path).header("ETag")).body("{\"reason\": \"Dust.\"}")
                .post(lot.path + "/release").then().statusCode(201);
        assertThat(verified(number)).doesNotContain("WITHDRAWN");

        lot.measure(LabLot.HEADER + LabLot.rows(units.subList(0, 1), BAD_DB, LATER)).statusCode(201);
        lot.audit(LOW_LATENCY).statusCode(201).body("outcome", equalTo("FAIL"));
        assertThat(verified(number)).contains("SUPERSEDED");
    }

    @Test
    void a_faulty_file_is_refused_with_all_its_faults_and_a_file_sent_twice_is_stored_once() {
        LabLot lot = LabLot.received(lena, UNITS, EVERY_UNIT);
        String good = LabLot.rows(lot.serials(2), GOOD_DB, FIRST);
        lot.measure(LabLot.HEADER + good + lot.number + "-0001,7,tdecqDb,2.4,dB," + FIRST + ",bench-1\n"
                + lot.number + "-0001,0,colour,2.4,dB," + LATER + ",bench-1\n"
                + lot.number + "-0001,0,tdecqDb,2.4,mW," + LATER + ",bench-1\n"
                + lot.number + "-0001,0,tdecqDb,lots,dB,yesterday,bench-1\n").statusCode(400)
                .contentType("application/problem+json").body("faults.size()", greaterThanOrEqualTo(5));
        assertThat(lena.get(lot.path + "/measurements").getList("items")).isEmpty();

        String digest = lot.measure(LabLot.HEADER + good).statusCode(201).body("duplicate", equalTo(false)).extract()
                .path("sha256");
        lot.measure(LabLot.HEADER + good).statusCode(200).body("duplicate", equalTo(true)).body("sha256", equalTo(digest));
        String written = lena.request().accept("text/csv").get(lot.path + "/measurements").then().statusCode(200).extract()
                .asString();
        assertThat(written.lines()).hasSize(1 + 2 * LabLot.LANES * 6);
    }

    @Test
    void counters_memory_and_soak_are_evidence_too_and_what_cannot_be_read_is_refused() throws IOException {
        LabLot lot = LabLot.received(lena, UNITS, EVERY_UNIT);
        String unit = lot.serials(1).get(0);
        lot.capture(unit, "kind=fec&rate=400&port=Ethernet0&lane=0", lab("fec-sonic.txt")).statusCode(201)
                .body("readings.criterion", hasItem("preFecBer"));
        lot.capture(unit, "kind=cmis", lab("cmis-qdd-400g-xdr4.txt")).statusCode(201).body("analysis", notNullValue());
        String soak = lot.capture(unit, "kind=soak", lab("soak-400g-dr4.csv")).statusCode(201)
                .body("readings.criterion", hasItems("caseTemperatureC", "powerW")).extract().path("id");
        String captures = lot.path + "/units/" + unit + "/captures";
        assertThat(lena.request().accept("*/*").get(captures + "/" + soak + "/raw").then().statusCode(200).extract()
                .asByteArray()).isEqualTo(lab("soak-400g-dr4.csv"));
        lena.request().accept("image/png").get(captures + "/" + soak + "/picture.png").then().statusCode(200)
                .contentType("image/png");

        lot.capture(unit, "kind=waveform&lane=0&format=f32&baud=53.125e9&samplesPerSymbol=16", new byte[40_001])
                .statusCode(422).body("code", equalTo("capture-refused"));
        assertThat(lena.get(captures).getList("items")).hasSize(3);
    }

    @Test
    void customers_write_nothing_in_the_lab_and_see_no_counts() {
        LabLot lot = LabLot.received(lena, UNITS, EVERY_UNIT);
        lot.register(lot.serials(2)).statusCode(201);
        for (String path : List.of("/units", "/sample", "/measurements", "/verdicts", "/certificates", "/quarantine",
                "/release")) {
            ada.post(lot.path + path, "{}").then().statusCode(403).body("code", equalTo("forbidden"));
        }
        ada.request().contentType("application/octet-stream").body(new byte[1]).post(lot.path + "/units/U/captures?kind=fec")
                .then().statusCode(403);
        given().baseUri(RunningSuite.gateway().toString()).contentType("text/csv").post(lot.path + "/measurements").then()
                .statusCode(401);
        ada.request().get(lot.path).then().statusCode(200).body("unallocated", nullValue()).body("receivedBy", nullValue());
        ada.request().get(lot.path + "/history").then().statusCode(403);
        ada.request().get("/api/supply").then().statusCode(403);
        lena.request().get(lot.path).then().body("unallocated", equalTo(UNITS)).body("receivedBy", equalTo("lena"));
    }

    private static byte[] waveform() throws IOException {
        SynthesisSettings settings = new SynthesisSettings(TestPattern.SSPRQ, 53.125e9, 16, OptionalDouble.of(26e9), 1.9, 5.6,
                0.974, 0.02, 0.023, true, false, 0, 1, 7);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WaveformWriter.write(CaptureSynthesis.of(settings).samples(), WaveformFormat.F32, bytes);
        return bytes.toByteArray();
    }

    private static byte[] lab(String example) throws IOException {
        return Files.readAllBytes(Launcher.ROOT.resolve("examples/lab").resolve(example));
    }

    private static String verified(String number) {
        return nobody("/verify/" + number).statusCode(200).contentType(containsString("text/html")).extract().asString();
    }

    private static ValidatableResponse nobody(String path) {
        return given().baseUri(RunningSuite.gateway().toString()).get(path).then();
    }

    private static Launcher.Result verify(Path file, Path keys) throws IOException, InterruptedException {
        return RunningSuite.LAUNCHER.run("certificate", "verify", file.toString(), "--jwks", keys.toString());
    }
}
