package io.linkwright.vetting.measurement.csv;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.servicetest.Tokens;
import io.linkwright.vetting.VettingTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

@QuarkusTest
class MeasurementFileTest extends VettingTest {

    private static final String HEADER = "serial,lane,criterion,value,unit,takenAt,bench\n";
    private static final String AT = "2026-03-02T08:00:00Z";

    @Test
    void aFileIsStoredAndReadBackAsItWas() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, "bench,unit,value,criterion,lane,serial,takenAt,uncertainty\r\n"
                + "\"bench, 1\",dB,2.31,tdecqDb,0,A1,2026-03-02T09:00:00.25+01:00,0.2\r\n"
                + "Prüfplatz 光,W,8.1,powerW,,A2," + AT + ",\r\n").statusCode(201).body("measurements", equalTo(2))
                .body("unitsMeasured", equalTo(2)).body("duplicate", equalTo(false)).body("receivedBy", equalTo("lena"));

        ada().get("/api/lots/" + lot + "/measurements").then().statusCode(200).contentType("application/json")
                .body("items.value", equalTo(List.of(2.31f, 8.1f))).body("items.lane", equalTo(Arrays.asList(0, null)))
                .body("items[0].takenAt", equalTo("2026-03-02T08:00:00.250Z")).body("items[0].bench", equalTo("bench, 1"))
                .body("items[1].bench", equalTo("Prüfplatz 光")).body("items[0].recordedBy", equalTo("lena"));
        assertThat(export(lot)).isEqualTo("serial,lane,criterion,value,unit,takenAt,bench,uncertainty\n"
                + "A1,0,tdecqDb,2.31,dB,2026-03-02T08:00:00.250000Z,\"bench, 1\",0.2\n"
                + "A2,,powerW,8.1,W,2026-03-02T08:00:00.000000Z,Prüfplatz 光,\n");
    }

    @Test
    void whatIsWrittenOutCanBeTakenInAgain() {
        String first = lot(knownPart("400GBASE-DR4", 1), 10);
        post(first, HEADER + row("A1", "1", "preFecBer", "1.7e-9", "ratio") + row("A1", "", "powerW", "0.1", "W"))
                .statusCode(201);
        String second = lot(knownPart("400GBASE-DR4", 1), 10);

        post(second, export(first)).statusCode(201).body("measurements", equalTo(2));

        assertThat(export(second)).isEqualTo(export(first));
    }

    @Test
    void everyFaultHasItsLineAndColumnAndNothingIsStored() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, HEADER + row("A1", "0", "tdecqDb", "2.3", "dB") + row(" ", "0", "tdecqDb", "2.3", "dB")
                + row("A1", "4", "tdecqDb", "2.3", "dB") + row("A1", "", "tdecqDb", "2.3", "dB")
                + row("A1", "0", "powerW", "8", "W") + row("A1", "0", "tdecq", "2.3", "dB")
                + row("A1", "1", "averagePowerDbm", "1.2", "mW") + row("A1", "1", "averagePowerDbm", "1258.9", "dBm")
                + row("A1", "0", "tdecqDb", "2.4", "dB") + "A1,0,tdecqDb\n" + row("A1", "2", "rlm", "NaN", "ratio")
                + row("A1", "2", "rlm", "0.97", "").replace(AT, "yesterday")
                + row("A1", "3", "rlm", "0.97", "ratio").replace(AT, "2126-03-02T08:00:00Z")).statusCode(400)
                .contentType("application/problem+json").body("code", equalTo("measurements-refused"))
                .body("faultCount", equalTo(13)).body("detail", equalTo("13 faults were found. Nothing was stored."))
                .body("faults.line", equalTo(List.of(3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 13, 14)))
                .body("faults.column",
                        equalTo(Arrays.asList(1, 2, 2, 2, 3, 5, 4, null, null, 4, 5, 6, 6)))
                .body("faults.code",
                        equalTo(List.of("name", "lane", "lane", "lane-not-allowed", "unknown-criterion", "unit-mismatch",
                                "implausible-value", "duplicate", "cells", "not-a-number", "unit", "time", "time")))
                .body("faults[5].message", containsString("1.2 mW would be 0.7918 dBm"))
                .body("faults[5].columnName", equalTo("unit"));

        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(0));
        post(lot, HEADER + row("A1", "0", "tdecqDb", "2.3", "dB")).statusCode(201).body("unitsMeasured", equalTo(1));
    }

    @Test
    void everyFaultIsCountedAndHundredAreListed() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 100_000; i++) {
            csv.append(row("A1", "0", "nonsense", "1", "dB"));
        }

        post(lot, csv.toString()).statusCode(400).body("faults", hasSize(100)).body("faultCount", equalTo(100_000))
                .body("faults[99].line", equalTo(101));
    }

    @Test
    void aRowThatIsThereTwiceIsFoundWhereverItIs() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 30_000);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 100_000; i++) {
            csv.append(row("U" + i / 4, String.valueOf(i % 4), "tdecqDb", "2." + i % 100, "dB"));
        }
        csv.append(row("U7", "2", "tdecqDb", "9", "dB").replace(AT, "2026-03-02T10:00:00.0000001+02:00"));

        post(lot, csv.toString()).statusCode(400).body("faultCount", equalTo(1)).body("faults[0].line", equalTo(100_002))
                .body("faults[0].code", equalTo("duplicate"));
        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = { "no-measurements,''", "missing-column,'serial,lane\n'",
            "unknown-column,'serial,lane,criterion,value,unit,takenAt,bench,colour\n'",
            "duplicate-column,'serial,lane,criterion,value,unit,takenAt,bench,lane\n'",
            "no-measurements,'serial,lane,criterion,value,unit,takenAt,bench\n'",
            "broken-csv,'serial,lane,criterion,value,unit,takenAt,bench\n\"A\"1,0\n'" })
    void aFileOfTheWrongShapeIsRefused(String code, String csv) {
        post(lot(knownPart("400GBASE-DR4", 1), 1), csv).statusCode(400).body("faults.code", hasItems(code));
    }

    /** Changed, cut and doubled bytes of a good file, some hundred times: an answer with reasons, never a failure. */
    @Test
    void whateverIsDoneToAFileItIsTakenOrRefusedWithReasons() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 1_000);
        byte[] good = (HEADER + row("A1", "0", "tdecqDb", "2.3", "dB") + row("\"B, 2\"", "1", "preFecBer", "1e-9", "ratio")
                + row("Ä3", "", "powerW", "8.1", "W")).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(20260302);
        for (int round = 0; round < 200; round++) {
            byte[] file = Arrays.copyOf(good, round % 4 == 0 ? random.nextInt(good.length) : good.length);
            for (int change = random.nextInt(4); change >= 0 && file.length > 0; change--) {
                file[random.nextInt(file.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
                        : "\",\r\n\0-eZ9".charAt(random.nextInt(9)));
            }
            int status = post(lot, file, null).extract().statusCode();
            assertThat(status).as(new String(file, StandardCharsets.ISO_8859_1)).isIn(200, 201, 400);
        }
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        byte[] latin = (HEADER + row("Ä1", "0", "tdecqDb", "2", "dB")).getBytes(StandardCharsets.ISO_8859_1);
        String lot = lot(knownPart("400GBASE-DR4", 1), 1);

        post(lot, latin, null).statusCode(400).body("faults.code", equalTo(List.of("encoding")));
        given().auth().oauth2(Tokens.staff("lena", "lab-engineer")).contentType("text/csv;charset=ISO-8859-1")
                .config(binary()).body(latin).post("/api/lots/" + lot + "/measurements").then().statusCode(400);
    }

    @Test
    void aUnitLiesInOneLotAndALotHasNoMoreSerialsThanUnits() {
        String part = knownPart("400GBASE-DR4", 1);
        post(lot(part, 10), HEADER + row("A1", "0", "tdecqDb", "2.3", "dB")).statusCode(201);
        String other = lot(part, 1);

        post(other, HEADER + row("B1", "0", "tdecqDb", "2.3", "dB") + row("B2", "0", "tdecqDb", "2.3", "dB")
                + row("A1", "0", "tdecqDb", "2.3", "dB")).statusCode(400)
                .body("faults.code", equalTo(List.of("serial-in-another-lot", "more-serials-than-units")))
                .body("faults[0].line", equalTo(4)).body("faults[1].line", nullValue());

        post(other, HEADER + row("B1", "0", "tdecqDb", "2.3", "dB")).statusCode(201).body("unitsMeasured", equalTo(1));
    }

    @Test
    void theSameFileAgainIsTheSameAnswerPackedOrNot() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        String csv = HEADER + row("A1", "0", "tdecqDb", "2.3", "dB");
        String at = post(lot, csv).statusCode(201).extract().path("receivedAt");
        post(lot, HEADER + row("A2", "0", "tdecqDb", "2.3", "dB")).statusCode(201).body("unitsMeasured", equalTo(2));

        post(lot, csv).statusCode(200).body("duplicate", equalTo(true)).body("receivedAt", equalTo(at))
                .body("unitsMeasured", equalTo(1));
        post(lot, gzip(csv.getBytes(StandardCharsets.UTF_8)), "gzip").statusCode(200).body("duplicate", equalTo(true));
        ada().get("/api/lots/" + lot + "/measurements").then().body("items", hasSize(2));
    }

    @Test
    void ofManyAtOnceWithTheSameFileOneIsStored() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 3000);
        StringBuilder csv = new StringBuilder(HEADER);
        for (int i = 0; i < 2_000; i++) {
            csv.append(row("U" + i / 4, String.valueOf(i % 4), "tdecqDb", "2", "dB"));
        }

        List<CompletableFuture<Integer>> answers = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(lot, csv.toString()).extract().statusCode())).toList();

        List<Integer> statuses = new ArrayList<>();
        answers.forEach(answer -> statuses.add(answer.join()));
        assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
        assertThat(export(lot).lines().count()).isEqualTo(2_001);
    }

    @Test
    void rowsOfBothFormsMeetInOneLotWithoutADeadlock() {
        String lot = lot(knownPart("400GBASE-DR4", 1), 3000);
        StringBuilder csv = new StringBuilder(HEADER);
        List<String> json = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            csv.append(row("U" + i, "0", "tdecqDb", "2", "dB"));
            json.add(row("U" + (1_999 - i), 1, "tdecqDb", 2, "dB"));
        }

        CompletableFuture<Integer> file = CompletableFuture
                .supplyAsync(() -> post(lot, csv.toString()).extract().statusCode());
        CompletableFuture<Integer> rows = CompletableFuture
                .supplyAsync(() -> measure(lot, json).extract().statusCode());

        assertThat(List.of(file.join(), rows.join())).containsOnly(201);
        assertThat(export(lot).lines().count()).isEqualTo(4_001);
    }

    @Test
    void aBombIsDefusedWhileItIsUnpacked() throws IOException {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);

        post(lot, gzip(new byte[64 << 20]), "gzip").statusCode(413).body("code", equalTo("compression-ratio"));
        post(lot, gzip(HEADER.getBytes(StandardCharsets.UTF_8), 20), "gzip").statusCode(400).body("faults.code",
                equalTo(List.of("broken-packing")));
        post(lot, HEADER.getBytes(StandardCharsets.UTF_8), "gzip").statusCode(400);
        post(lot, HEADER.getBytes(StandardCharsets.UTF_8), "br").statusCode(415).body("code",
                equalTo("unsupported-content-encoding"));
    }

    @Test
    void fourGigabytesAreRefusedByTheirAnnouncement() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(("POST /api/lots/" + lot + "/measurements HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Bearer " + Tokens.staff("lena", "lab-engineer")
                    + "\r\nContent-Type: text/csv\r\nContent-Length: 4294967296\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String answer = readUntil(socket.getInputStream(), "\"code\"");
            assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large").contains("1073741824 bytes");
        }
    }

    @Test
    void aStreamWithoutAnEndIsCutAtTheLimitOfItsMediaType() throws Exception {
        String lot = lot(knownPart("400GBASE-DR4", 1), 10);
        HttpRequest endless = HttpRequest
                .newBuilder(URI.create("http://localhost:" + RestAssured.port + "/api/lots/" + lot + "/measurements"))
                .version(HttpClient.Version.HTTP_1_1).header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + Tokens.staff("lena", "lab-engineer"))
                .POST(BodyPublishers.ofInputStream(() -> endless(" "))).build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(endless, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void onlyALabEngineerMaySendAFile() {
        given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).contentType("text/csv").body(HEADER)
                .post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements").then().statusCode(403);
        given().contentType("text/csv").body(HEADER).post("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements")
                .then().statusCode(401);
        post("6f2c1d34-0000-4000-8000-000000000000", HEADER).statusCode(404);
        given().accept("text/csv").get("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements").then().statusCode(401);
        ada().accept("text/csv").get("/api/lots/6f2c1d34-0000-4000-8000-000000000000/measurements").then().statusCode(404)
                .contentType(startsWith("application/problem+json"));
    }

    /** Nobody ends a connection on which four gigabytes are still announced. */
    private static String readUntil(InputStream in, String text) throws IOException {
        StringBuilder read = new StringBuilder();
        for (int value = in.read(); value >= 0 && read.indexOf(text) < 0; value = in.read()) {
            read.append((char) value);
        }
        return read.toString();
    }

    private static InputStream endless(String text) {
        return new InputStream() {
            private long left = 200L << 20;

            @Override
            public int read() {
                return left-- > 0 ? text.charAt(0) : -1;
            }
        };
    }

    private static String row(String serial, String lane, String criterion, String value, String unit) {
        return serial + "," + lane + "," + criterion + "," + value + "," + unit + "," + AT + ",bench-1\n";
    }

    private static String export(String lot) {
        String plain = given().auth().oauth2(Tokens.customer("ada", "northlake-ai")).accept("text/csv")
                .get("/api/lots/" + lot + "/measurements").then().statusCode(200).extract().asString();
        assertThat(plain).isEqualTo(exportWithContentType(lot));
        return plain;
    }

    private static String exportWithContentType(String lot) {
        return ada().accept("text/csv").get("/api/lots/" + lot + "/measurements").then().statusCode(200)
                .contentType(startsWith("text/csv")).extract().asString();
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            new ByteArrayInputStream(plain).transferTo(gzip);
        }
        return packed.toByteArray();
    }

    private static byte[] gzip(byte[] plain, int cutTo) throws IOException {
        return Arrays.copyOf(gzip(plain), cutTo);
    }

    private static RestAssuredConfig binary() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false))
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    }

    private static ValidatableResponse post(String lot, String csv) {
        return post(lot, csv.getBytes(StandardCharsets.UTF_8), null);
    }

    private static ValidatableResponse post(String lot, byte[] body, String encoding) {
        RequestSpecification sending = given().auth().oauth2(Tokens.staff("lena", "lab-engineer")).config(binary())
                .contentType("text/csv");
        if (encoding != null) {
            sending.header("Content-Encoding", encoding);
        }
        return sending.body(body).post("/api/lots/" + lot + "/measurements").then();
    }
}
