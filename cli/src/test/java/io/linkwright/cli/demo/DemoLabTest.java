package io.linkwright.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.sun.net.httpserver.HttpServer;

import io.linkwright.cli.http.ApiClient;
import io.linkwright.cli.http.ApiProblem;
import io.linkwright.cli.http.Json;

/** Against a server that answers as the lab does once the demonstration's idempotency keys are forgotten. */
class DemoLabTest {

    private static final String EXISTS = "{\"code\": \"lot-exists\", \"title\": \"Conflict\"}";

    private static final DemoCapture CAPTURE = new DemoCapture("L-1", "U-1", 0);

    private final Map<String, String> answers = new HashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private DemoLab lab;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
            requests.add(request);
            exchange.getRequestBody().readAllBytes();
            byte[] answer = answers.getOrDefault(request, "{\"code\": \"not-found\"}").getBytes(StandardCharsets.UTF_8);
            int status = !answers.containsKey(request) ? 404 : answers.get(request).equals(EXISTS) ? 409 : 200;
            exchange.sendResponseHeaders(status, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        lab = new DemoLab(new ApiClient(URI.create("http://127.0.0.1:" + server.getAddress().getPort()), () -> "token"));
        answers.put("POST /api/lots", EXISTS);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private static DemoLot demoLot() throws IOException {
        JsonNode lot = Json.MAPPER
                .readTree("{\"lotNumber\": \"L-1\", \"partNumber\": \"P 1\", \"supplier\": \"Example Optics\"}");
        return new DemoLot(lot, Json.MAPPER.createArrayNode(), List.of(NullNode.getInstance(), new TextNode("low-latency")));
    }

    @Test
    void aLotThatIsThereAlreadyIsFoundOnAnyPageAndLeftAsItIs() throws Exception {
        answers.put("GET /api/lots?limit=500&partNumber=P+1", "{\"items\": ["
                + "{\"id\": \"other\", \"lotNumber\": \"L-1\", \"supplier\": \"Somebody else\"}], \"next\": \"c=1\"}");
        answers.put("GET /api/lots?limit=500&partNumber=P+1&cursor=c%3D1", "{\"items\": ["
                + "{\"id\": \"7\", \"lotNumber\": \"L-1\", \"supplier\": \"Example Optics\"}], \"next\": null}");
        answers.put("GET /api/lots/7/verdicts?limit=500", "{\"items\": ["
                + "{\"overlay\": \"low-latency@1\", \"evidenceUrl\": \"/api/verdicts/new\"},"
                + "{\"overlay\": null, \"evidenceUrl\": \"/api/verdicts/plain\"},"
                + "{\"overlay\": \"low-latency@1\", \"evidenceUrl\": \"/api/verdicts/old\"}], \"next\": null}");
        answers.put("GET /api/verdicts/new", "{\"id\": \"new\"}");
        answers.put("GET /api/verdicts/plain", "{\"id\": \"plain\"}");

        assertThat(lab.vet(demoLot(), List.of()).verdicts()).extracting(verdict -> verdict.path("id").asText())
                .containsExactly("new", "plain");
        assertThat(requests).filteredOn(request -> request.startsWith("POST")).containsExactly("POST /api/lots");
    }

    @Test
    void aLotThatWasTakenInButNeverAuditedIsFinished() throws Exception {
        answers.put("GET /api/lots?limit=500&partNumber=P+1", "{\"items\": ["
                + "{\"id\": \"7\", \"lotNumber\": \"L-1\", \"supplier\": \"Example Optics\"}], \"next\": null}");
        answers.put("GET /api/lots/7/verdicts?limit=500", "{\"items\": [], \"next\": null}");
        answers.put("POST /api/lots/7/measurements", "{}");
        answers.put("POST " + CAPTURE.upload("7"), "{}");
        answers.put("POST /api/lots/7/verdicts", "{\"id\": \"first\"}");

        assertThat(lab.vet(demoLot(), List.of(CAPTURE)).verdicts()).hasSize(2);
        assertThat(requests).endsWith("POST /api/lots/7/measurements", "POST " + CAPTURE.upload("7"),
                "POST /api/lots/7/verdicts", "POST /api/lots/7/verdicts");
    }

    @Test
    void theCertificateThatStandsIsShownAndNoOtherIssued() {
        answers.put("GET /api/lots/7/certificates", "{\"items\": ["
                + "{\"number\": \"C-3\", \"status\": \"VALID\", \"serial\": \"U\", \"href\": \"/api/certificates/C-3\"},"
                + "{\"number\": \"C-2\", \"status\": \"VALID\", \"href\": \"/api/certificates/C-2\"},"
                + "{\"number\": \"C-1\", \"status\": \"SUPERSEDED\", \"href\": \"/api/certificates/C-1\"}]}");
        answers.put("GET /api/certificates/C-2",
                "{\"number\": \"C-2\", \"certificate\": {\"verdict\": {\"overlay\": \"low-latency@1\"}}}");

        assertThat(lab.certificate("7", "low-latency").path("number").asText()).isEqualTo("C-2");
        assertThat(requests).noneMatch(request -> request.startsWith("POST"));
    }

    @Test
    void whereNoCertificateStandsOneIsIssued() {
        answers.put("GET /api/lots/7/certificates", "{\"items\": ["
                + "{\"number\": \"C-1\", \"status\": \"SUPERSEDED\", \"href\": \"/api/certificates/C-1\"}]}");
        answers.put("POST /api/lots/7/certificates", "{\"number\": \"C-2\"}");

        assertThat(lab.certificate("7", "low-latency").path("number").asText()).isEqualTo("C-2");
    }

    @Test
    void aLotThatWasTakenInWithoutACaptureHasNone() {
        answers.put("GET " + CAPTURE.path("7"), "{\"items\": []}");

        assertThat(lab.kept(CAPTURE, "7")).isEmpty();
    }

    @Test
    void aLotThatIsThereUnderAnotherPartIsReportedAsTheLabReportedIt() {
        answers.put("GET /api/lots?limit=500&partNumber=P+1", "{\"items\": [], \"next\": null}");

        assertThatThrownBy(() -> lab.vet(demoLot(), List.of())).isInstanceOf(ApiProblem.class)
                .hasMessageContaining("lot-exists");
    }
}
