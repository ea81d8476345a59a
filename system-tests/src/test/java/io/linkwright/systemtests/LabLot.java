package io.linkwright.systemtests;

import static io.restassured.config.EncoderConfig.encoderConfig;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** A lot of four-lane DR4 modules, as lena works with it. */
final class LabLot {

    static final int LANES = 4;
    static final String HEADER = "serial,lane,criterion,value,unit,takenAt,bench\n";
    private static final String PART = "QDD-400G-DR4";

    final Api lena;
    final String number;
    final String id;
    final String path;

    private LabLot(Api lena, String number, String id) {
        this.lena = lena;
        this.number = number;
        this.id = id;
        this.path = "/api/lots/" + id;
    }

    /** @param inspection as JSON */
    static LabLot received(Api lena, int quantity, String inspection) {
        String number = "SYS-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        String id = lena.post("/api/lots", """
                {"lotNumber": "%s", "partNumber": "%s", "quantity": %d, "supplier": "System test (invented)",
                 "note": "Invented for a test: no such lot was ever measured.", "inspection": %s}"""
                .formatted(number, PART, quantity, inspection)).then().statusCode(201).extract().path("id");
        return new LabLot(lena, number, id);
    }

    List<String> serials(int quantity) {
        return IntStream.rangeClosed(1, quantity).mapToObj(it -> String.format(Locale.ROOT, "%s-%04d", number, it)).toList();
    }

    ValidatableResponse register(List<String> serials) {
        return lena.post(path + "/units",
                serials.stream().map(it -> '"' + it + '"').collect(Collectors.joining(",", "[", "]"))).then();
    }

    /** Rows of units that hold every limit of 400GBASE-DR4 and of the low-latency audit, if the closure does. */
    static String rows(List<String> serials, double tdecqDb, String takenAt) {
        List<String> rows = new ArrayList<>();
        for (int unit = 0; unit < serials.size(); unit++) {
            for (int lane = 0; lane < LANES; lane++) {
                String made = takenAt + ",bench-1\n";
                String which = serials.get(unit) + "," + lane + ",";
                double spread = (unit + lane) * 0.005;
                rows.add(which + "tdecqDb," + (tdecqDb + spread) + ",dB," + made);
                rows.add(which + "tecqDb," + (tdecqDb - 0.1 + spread) + ",dB," + made);
                rows.add(which + "erDb," + (5.2 + spread) + ",dB," + made);
                rows.add(which + "omaOuterDbm," + (1.9 + spread) + ",dBm," + made);
                rows.add(which + "averagePowerDbm," + (1.7 + spread) + ",dBm," + made);
                rows.add(which + "rlm," + (0.97 + spread / 10) + ",ratio," + made);
            }
        }
        return String.join("", rows);
    }

    ValidatableResponse measure(String csv) {
        return lena.request().config(asItIs("text/csv")).contentType("text/csv").body(csv.getBytes(StandardCharsets.UTF_8))
                .post(path + "/measurements").then();
    }

    ValidatableResponse capture(String serial, String query, byte[] bytes) {
        return lena.request().config(asItIs("application/octet-stream")).contentType("application/octet-stream").body(bytes)
                .post(path + "/units/" + serial + "/captures?bench=bench-1&takenAt=2026-03-02T09:00:00Z&" + query).then();
    }

    ValidatableResponse audit(String overlay) {
        return lena.post(path + "/verdicts", "{\"overlay\": " + quoted(overlay)
                + ", \"decisionRule\": \"GUARDED_ACCEPTANCE\"}").then();
    }

    ValidatableResponse certify(String overlay) {
        return lena.post(path + "/certificates", "{\"overlay\": " + quoted(overlay) + "}").then();
    }

    private static String quoted(String overlay) {
        return overlay == null ? "null" : '"' + overlay + '"';
    }

    private static RestAssuredConfig asItIs(String contentType) {
        return RestAssured.config().encoderConfig(encoderConfig().encodeContentTypeAs(contentType, ContentType.BINARY)
                .appendDefaultContentCharsetToContentTypeIfUndefined(false));
    }
}
