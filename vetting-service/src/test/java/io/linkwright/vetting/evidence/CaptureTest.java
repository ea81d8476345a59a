package io.linkwright.vetting.evidence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.linkwright.optics.cmis.synthesis.DumpWriter;
import io.linkwright.optics.cmis.synthesis.SampleModule;
import io.linkwright.optics.soak.SoakRecipe;
import io.linkwright.optics.soak.SoakSynthesis;
import io.linkwright.optics.waveform.CaptureSynthesis;
import io.linkwright.optics.waveform.SynthesisSettings;
import io.linkwright.optics.waveform.TestPattern;
import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CaptureTest extends VettingTest {

    private static final String MADE = "&bench=bench-1&takenAt=2026-03-02T08:00:00Z";
    private static final String HISTOGRAM = """
            admin@leaf:~$ show interfaces counters fec-histogram Ethernet16
            Symbol Errors Per Codeword  Codewords
            --------------------------  ---------
            BIN0:                       900000000000
            BIN1:                       1000000000
            BIN2:                       600000
            BIN3:                       250
            BIN16:                      0
            """;

    @Inject
    RawRetention retention;

    @Test
    void countersBecomeEvidenceAndReadingsThatAnAuditUses() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        String id = post(lot, "U1", "kind=fec&rate=400&lane=2" + MADE, HISTOGRAM).statusCode(201)
                .body("kind", equalTo("fec")).body("result", equalTo(true)).body("duplicate", equalTo(false))
                .body("analysisVersion", equalTo("fec-1")).body("analysis.preFecBer", notNullValue())
                .body("readings.criterion", equalTo(List.of("preFecBer", "uncorrectableCodewords")))
                .body("readings[0].lane", equalTo(2)).body("readings[1].lane", nullValue())
                .body("receivedBy", equalTo("lena")).extract().path("id");

        ada().get("/api/lots/" + lot + "/measurements").then().body("items.criterion",
                equalTo(List.of("preFecBer", "uncorrectableCodewords"))).body("items[0].serial", equalTo("U1"))
                .body("items[0].takenAt", equalTo("2026-03-02T08:00:00Z"));
        String captures = "/api/lots/" + lot + "/units/U1/captures";
        ada().get(captures).then().statusCode(200).body("items", hasSize(1)).body("items[0].id", equalTo(id))
                .body("items[0].analysis", nullValue()).body("items[0].readings", hasSize(2));
        ada().get(captures + "/" + id).then().statusCode(200).body("analysis.port", equalTo("Ethernet16"))
                .body("options.rate", equalTo("400"));
        assertThat(ada().get(captures + "/" + id + "/raw").then().statusCode(200).extract().asString()).isEqualTo(HISTOGRAM);
        ada().get("/api/lots/" + lot + "/units/U2/captures/" + id).then().statusCode(404);
        ada().get(captures + "/" + id + "/picture.png").then().statusCode(404);
    }

    @Test
    void theSameBytesAgainAreTheSameAnswerAndOtherMetadataAreAConflict() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        String query = "kind=fec&rate=400&lane=1" + MADE;
        String id = post(lot, "U1", query, HISTOGRAM).statusCode(201).extract().path("id");

        post(lot, "U1", query, HISTOGRAM).statusCode(200).body("id", equalTo(id)).body("duplicate", equalTo(true));
        post(lot, "U1", query, gzip(HISTOGRAM.getBytes(StandardCharsets.UTF_8))).statusCode(200).body("id", equalTo(id));
        post(lot, "U1", query, zip(HISTOGRAM, "a.txt")).statusCode(200).body("id", equalTo(id));
        post(lot, "U1", query.replace("lane=1", "lane=2"), HISTOGRAM).statusCode(409).body("code",
                equalTo("capture-known-otherwise"));
        post(lot, "U2", query, HISTOGRAM).statusCode(201);

        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(4));
    }

    @Test
    void ofManyAtOnceWithTheSameCaptureOneIsStored() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> post(lot, "U1", "kind=fec&rate=400&lane=1" + MADE, HISTOGRAM).extract().statusCode())).toList();

        List<Integer> statuses = new ArrayList<>();
        answers.forEach(answer -> statuses.add(answer.join()));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(2));
    }

    @Test
    void everyFaultOfTheQueryIsNamed() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, "U1", "kind=fec&lane=4&temperatureC=hot&bench=%20&takenAt=yesterday&colour=red&rate=400&rate=800", HISTOGRAM)
                .statusCode(400).body("faults.pointer.sort()",
                        equalTo(List.of("/bench", "/colour", "/lane", "/rate", "/takenAt", "/temperatureC")));
        post(lot, "U1", "kind=photo" + MADE, HISTOGRAM).statusCode(400).body("faults[0].pointer", equalTo("/kind"));
        post(lot, "U1", "kind=fec&lanes=many&intervalS=-1" + MADE, HISTOGRAM).statusCode(422)
                .body("code", equalTo("capture-refused"))
                .body("faults.pointer", equalTo(List.of("/rate", "/lanes", "/intervalS")));
    }

    @Test
    void bytesThatAreNoSuchCaptureAreRefusedWithAllReasonsAndNothingIsStored() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, "U1", "kind=fec&rate=400" + MADE, HISTOGRAM.replace("250", "many").replace("600000", "-1"))
                .statusCode(422).body("code", equalTo("capture-refused")).body("faults", hasSize(2))
                .body("faults.message", hasItem(containsString("line 6")));
        post(lot, "U1", "kind=soak" + MADE, """
                time,moduleTemperatureC,powerW
                2026-03-02T08:00:00Z,40,14
                2026-03-02T07:59:00Z,41,14
                2026-03-02T08:02:00Z,hot,14
                """).statusCode(422).body("faults.message", hasItem(containsString("line 3")))
                .body("faults.message", hasItem(containsString("line 4")));
        post(lot, "U1", "kind=cmis" + MADE, "").statusCode(422);
        post(lot, "U1", "kind=cmis" + MADE, "no dump at all").statusCode(422);

        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(0));
        ada().get("/api/lots/" + lot + "/units/U1/captures").then().body("items", hasSize(0));
    }

    @Test
    void aModulesMemoryIsDecodedAndHeldAgainstThePart() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, "U1", "kind=cmis" + MADE, DumpWriter.binary(SampleModule.OSFP112_400G_SR4_TROUBLED.memory())).statusCode(201)
                .body("analysis.verdict", equalTo("BLOCK")).body("notes", hasItem(containsString("BLOCK: ")));
    }

    @Test
    void aSoakGivesReadingsWithTheirUncertainty() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        StringWriter record = new StringWriter();
        SoakSynthesis.write(SoakRecipe.usual(), "", record);

        String id = post(lot, "U1", "kind=soak" + MADE, record.toString()).statusCode(201).body("result", equalTo(true))
                .body("readings.criterion", hasItem("caseTemperatureC"))
                .body("readings.find { it.criterion == 'caseTemperatureC' }.uncertainty", notNullValue())
                .body("analysis.rules", notNullValue()).extract().path("id");
        String capture = "/api/lots/" + lot + "/units/U1/captures/" + id;
        assertThat(ada().get(capture + "/picture.svg").then().statusCode(200).contentType("image/svg+xml").extract()
                .asString()).startsWith("<svg");
        assertThat(ada().get(capture + "/picture.png").then().statusCode(200).contentType("image/png").extract().asByteArray())
                .startsWith(0x89, 'P', 'N', 'G');
    }

    /** The module of the recipe: 4 + 3.2 K/W * 8.4 W over its inlet, with a flat bias and light, no flaps and no bursts. */
    @Test
    void aSoakGivesWhatTheThermalAuditAsksFor() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        StringWriter record = new StringWriter();
        SoakSynthesis.write(SoakRecipe.usual(), "", record);

        ValidatableResponse answer = post(lot, "U1", "kind=soak" + MADE, record.toString()).statusCode(201)
                .body("readings.criterion", hasItems("caseTemperatureWorstInletC", "temperatureSlopeKPer10min",
                        "timeAboveWarningS", "implicitLinkFailures", "biasDriftPercent", "txPowerDriftDb"));
        float slope = answer.extract().path("readings.find { it.criterion == 'temperatureSlopeKPer10min' }.value");
        float bias = answer.extract().path("readings.find { it.criterion == 'biasDriftPercent' }.value");
        float light = answer.extract().path("readings.find { it.criterion == 'txPowerDriftDb' }.value");
        assertThat(slope).isBetween(0f, 0.2f);
        assertThat(Math.abs(bias)).isLessThan(1f);
        assertThat(light).isBetween(0f, 0.1f);
        answer.body("readings.find { it.criterion == 'timeAboveWarningS' }.value", equalTo(0f))
                .body("readings.find { it.criterion == 'implicitLinkFailures' }.value", equalTo(0f));
    }

    @Test
    void aWaveformGivesTdecqAndAnEye() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        byte[] samples = floats(CaptureSynthesis.of(SynthesisSettings.clean()).samples());
        String query = "kind=waveform&lane=1&format=f32&baud=53.125e9&samplesPerSymbol="
                + SynthesisSettings.clean().samplesPerSymbol() + MADE;

        String id = post(lot, "U1", query, samples).statusCode(201).body("result", equalTo(true))
                .body("readings.criterion", hasItem("tdecqDb")).body("readings[0].lane", equalTo(1))
                .body("analysis.tdecqDb", notNullValue()).extract().path("id");
        assertThat(ada().get("/api/lots/" + lot + "/units/U1/captures/" + id + "/picture.svg").then().statusCode(200).extract()
                .asString()).startsWith("<svg");
        post(lot, "U2", query + "&taps=9", samples).statusCode(201).body("notes", hasItem(containsString("9 taps")))
                .body("readings.criterion", not(hasItem("tdecqDb")));
    }

    @Test
    void aWaveformThatIsNoneOrIsReadWronglyIsRefusedWithTheReason() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        double perSymbol = SynthesisSettings.clean().samplesPerSymbol();
        String query = "kind=waveform&lane=1&format=f32&baud=53.125e9&samplesPerSymbol=" + perSymbol + MADE;
        float[] good = CaptureSynthesis.of(SynthesisSettings.clean()).samples();

        post(lot, "U1", query, floats(Arrays.copyOf(good, good.length / 3))).statusCode(422);
        post(lot, "U1", query, Arrays.copyOf(floats(good), good.length * 4 - 1)).statusCode(422);
        post(lot, "U1", query, floats(new float[100_000])).statusCode(422).body("faults.code", hasItem("constant"));
        float[] broken = good.clone();
        broken[7] = Float.NaN;
        post(lot, "U1", query, floats(broken)).statusCode(422);
        post(lot, "U1", query.replace("samplesPerSymbol=" + perSymbol, "samplesPerSymbol=" + perSymbol * 1.5), floats(good))
                .statusCode(422);
        post(lot, "U1", "kind=waveform&lane=1" + MADE, floats(good)).statusCode(422).body("faults.pointer",
                equalTo(List.of("/format", "/samplesPerSymbol", "/baud")));

        ada().get("/api/lots/" + lot + "/units/U1/captures").then().body("items", hasSize(0));
    }

    @Test
    void aClosureCarriesTheUncertaintyThatTheBenchStates() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        String query = "kind=waveform&lane=1&format=f32&baud=53.125e9&samplesPerSymbol=50&uncertaintyDb=0.15" + MADE;

        post(lot, "U1", query, floats(CaptureSynthesis.of(SynthesisSettings.clean()).samples())).statusCode(201)
                .body("readings.find { it.criterion == 'tdecqDb' }.uncertainty", equalTo(0.15f))
                .body("readings.find { it.criterion == 'rlm' }.uncertainty", nullValue());
    }

    @Test
    void aClosureMeasuredOtherwiseThanTheStandardSaysIsNoReading() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        byte[] samples = floats(CaptureSynthesis.of(SynthesisSettings.clean()).samples());
        String query = "kind=waveform&lane=1&format=f32&samplesPerSymbol=50" + MADE;

        post(lot, "U1", query + "&baud=26.5625e9&targetSer=4.0e-4", samples).statusCode(201)
                .body("notes", hasItem(allOf(containsString("26.5625 GBd"), containsString("symbol error ratio"))))
                .body("readings.criterion", not(hasItem("tdecqDb")));
    }

    @Test
    void aClosedEyeIsEvidenceWithoutAReading() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        SynthesisSettings closed = new SynthesisSettings(TestPattern.SSPRQ, 53.125e9, 50, OptionalDouble.empty(), 0, 5, 1, 0,
                0.09, false, false, 0, 1, 1);
        String query = "kind=waveform&lane=1&format=f32&baud=53.125e9&samplesPerSymbol=50" + MADE;

        String id = post(lot, "U1", query, floats(CaptureSynthesis.of(closed).samples())).statusCode(201)
                .body("result", equalTo(false)).body("readings", hasSize(0)).body("notes", hasItem(startsWith("No result: ")))
                .extract().path("id");
        ada().get("/api/lots/" + lot + "/units/U1/captures/" + id + "/picture.png").then().statusCode(200);
    }

    @Test
    void aClippedCaptureIsMeasuredWithAWarning() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        SynthesisSettings noisy = new SynthesisSettings(TestPattern.SSPRQ, 53.125e9, 50, OptionalDouble.of(40e9), 0, 5, 1, 0,
                0.01, false, false, 0, 1, 1);
        float[] samples = CaptureSynthesis.of(noisy).samples();
        float[] sorted = samples.clone();
        Arrays.sort(sorted);
        float ceiling = sorted[(int) (sorted.length * 0.9)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = Math.min(samples[i], ceiling);
        }
        String query = "kind=waveform&lane=1&format=f32&baud=53.125e9&samplesPerSymbol=50" + MADE;

        post(lot, "U1", query, floats(samples)).statusCode(201).body("notes", hasItem(containsString("clipped")));
    }

    private static byte[] floats(float[] samples) {
        ByteBuffer bytes = ByteBuffer.allocate(samples.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(samples);
        return bytes.array();
    }

    @Test
    void bombsAndArchivesOfSeveralFilesAreRefused() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        String query = "kind=fec&rate=400" + MADE;

        post(lot, "U1", query, gzip(new byte[32 << 20])).statusCode(413).body("code", equalTo("compression-ratio"));
        post(lot, "U1", query, zip(HISTOGRAM, "a.txt", "b.txt")).statusCode(400).body("faults[0].code",
                equalTo("broken-packing"));
        post(lot, "U1", query, Arrays.copyOf(zip(HISTOGRAM, "a.txt"), 60)).statusCode(400);
    }

    @Test
    void aStreamWithoutAnEndIsCutAtTheLimit() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        HttpRequest endless = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/lots/" + lot
                + "/units/U1/captures?kind=fec&rate=400" + MADE)).version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Tokens.staff("lena", "lab-engineer"))
                .POST(BodyPublishers.ofInputStream(() -> new InputStream() {
                    private long left = 300L << 20;

                    @Override
                    public int read() {
                        return left-- > 0 ? 'x' : -1;
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        left -= length;
                        return left > 0 ? length : -1;
                    }
                })).build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(endless, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("body-too-large");
    }

    @Test
    void aUnitOfAnotherLotAndOneTooManyAreRefused() {
        String part = knownPart("400GBASE-DR4", 1);
        post(lot(part, 10), "U1", "kind=fec&rate=400" + MADE, HISTOGRAM).statusCode(201);

        post(lot(part, 10), "U1", "kind=fec&rate=400" + MADE, HISTOGRAM).statusCode(400).body("faults.code",
                equalTo(List.of("serial-in-another-lot")));
        String small = lot(part, 1);
        post(small, "S1", "kind=fec&rate=400" + MADE, HISTOGRAM).statusCode(201);
        post(small, "S2", "kind=fec&rate=400" + MADE, HISTOGRAM).statusCode(400).body("faults.code",
                equalTo(List.of("more-serials-than-units")));
    }

    @Test
    void onlyALabEngineerMaySendCaptures() {
        String path = "/api/lots/6f2c1d34-0000-4000-8000-000000000000/units/U1/captures";
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).body("x").post(path).then().statusCode(403);
        given().body("x").post(path).then().statusCode(401);
        given().get(path).then().statusCode(401);
        ada().get(path).then().statusCode(404);
        post("6f2c1d34-0000-4000-8000-000000000000", "U1", "kind=fec&rate=400" + MADE, HISTOGRAM).statusCode(404);
    }

    @Test
    void rawBytesGoWhenTheirTimeIsOverAndTheirAnalysisStays() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        String content = HISTOGRAM.replace("250", String.valueOf(System.nanoTime() % 1000));
        String id = post(lot, "U1", "kind=fec&rate=400&lane=0" + MADE, content).statusCode(201).extract().path("id");
        String capture = "/api/lots/" + lot + "/units/U1/captures/" + id;

        QuarkusTransaction.requiringNew().run(() -> retention.discard(Instant.now().minusSeconds(3600)));
        ada().get(capture + "/raw").then().statusCode(200);
        assertThat(QuarkusTransaction.requiringNew().call(() -> retention.discard(Instant.now().plusSeconds(5)))).isPositive();

        ada().get(capture).then().statusCode(200).body("rawKept", equalTo(false)).body("analysis.preFecBer", notNullValue());
        ada().get(capture + "/raw").then().statusCode(410).body("code", equalTo("raw-discarded"));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] zip(String text, String... names) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static ValidatableResponse post(String lot, String serial, String query, String body) {
        return post(lot, serial, query, body.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse post(String lot, String serial, String query, byte[] body) {
        return given().auth().oauth2(Tokens.staff("lena", "lab-engineer")).urlEncodingEnabled(false)
                .config(RestAssuredConfig.config().encoderConfig(
                        EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/octet-stream").body(body)
                .post("/api/lots/" + lot + "/units/" + serial + "/captures?" + query).then();
    }
}
