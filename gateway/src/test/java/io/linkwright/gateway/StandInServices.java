package io.linkwright.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * A server in the place of the catalogue and the lab, to show what the gateway passes on; nothing about their own behaviour.
 * Nobody listens in the place of the quote service.
 */
public class StandInServices implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;
    private ExecutorService threads;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            threads = Executors.newCachedThreadPool();
            server.setExecutor(threads);
            server.createContext("/", StandInServices::answer);
            server.start();
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            return Map.of("linkwright.services.catalog.url", address, "linkwright.services.vetting.url", address,
                    "linkwright.services.quote.url", "http://127.0.0.1:" + freePort());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/api/designs/check" -> check(exchange);
                case "/api/audit-profiles/low-latency" ->
                    profile(exchange, 200, "{\"id\":\"low-latency\",\"kind\":\"OVERLAY\"}");
                case "/api/audit-profiles/sold-no-more" ->
                    profile(exchange, 200, "{\"id\":\"sold-no-more\",\"kind\":\"OVERLAY\"}");
                case "/api/audit-profiles/sold-no-more/versions" ->
                    profile(exchange, 200, "{\"items\":[{\"version\":2,\"retired\":true},{\"version\":1,\"retired\":true}]}");
                case "/api/audit-profiles/low-latency/versions" ->
                    profile(exchange, 200, "{\"items\":[{\"version\":2,\"retired\":false},{\"version\":1,\"retired\":true}]}");
                case "/api/audit-profiles/fibre-cable" ->
                    profile(exchange, 200, "{\"id\":\"fibre-cable\",\"kind\":\"STANDARD\"}");
                case "/api/audit-profiles/low-latancy" -> profile(exchange, 404, "{\"status\":404,\"code\":\"not-found\"}");
                case "/api/audit-profiles/off-colour" -> profile(exchange, 500, "{}");
                case "/api/products/counted", "/api/lots/7/measurements" ->
                    send(exchange, 200, "text/plain", Long.toString(drained(exchange)));
                case "/api/lots/refused" -> send(exchange, 422, "application/problem+json",
                        "{\"status\":422,\"code\":\"of-the-lab\",\"faults\":[{\"pointer\":\"/units/3\"}]}");
                case "/api/lots/long" -> sendLong(exchange);
                // Closing the exchange without an answer breaks the connection, as the end of a process does.
                case "/api/lots/dies-amid-the-body" -> exchange.getRequestBody().readNBytes(1 << 20);
                case "/api/lots/dies-behind-the-body" -> drained(exchange);
                case "/public/certificates/LW-C-2026-000001-7KQ4XN" ->
                    send(exchange, 200, "application/json", certificate("VALID"));
                case "/public/certificates/LW-C-2026-000002-7KQ4XN" ->
                    send(exchange, 200, "application/json", certificate("SUPERSEDED"));
                case "/public/certificates/LW-C-2026-000003-7KQ4XN" -> send(exchange, 429, "application/problem+json", "{}");
                case "/public/certificates/LW-C-2026-000004-7KQ4XN" -> send(exchange, 500, "application/problem+json", "{}");
                case "/public/certificates/verifications" -> verification(exchange);
                case "/q/openapi" -> send(exchange, 200, "application/json", OPENAPI);
                default -> {
                    if (path.startsWith("/public/")) {
                        send(exchange, 404, "application/problem+json", "{}");
                    } else {
                        echo(exchange);
                    }
                }
            }
        }
    }

    /** Knows no platform whose name begins with NO-SUCH, and takes its time over what is called SLOW. */
    private static void check(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (exchange.getRequestHeaders().getFirst("Authorization") == null) {
            send(exchange, 401, "application/problem+json", "{}");
        } else if (body.contains("SLOW")) {
            pause(5000);
            exchange.sendResponseHeaders(204, -1);
        } else if (body.contains("NO-SUCH")) {
            send(exchange, 422, "application/problem+json", """
                    {"type":"urn:linkwright:problem:design-not-possible","title":"No design fits","status":422,
                     "detail":"2 faults were found.","code":"design-not-possible","faults":[
                     {"pointer":"/compute/leafSwitch","code":"unknown-platform","message":"There is no platform NO-SUCH-1."},
                     {"pointer":"/compute/nic","code":"unknown-nic","message":"There is no NIC NO-SUCH-2."}]}
                    """);
        } else {
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** With a field that this gateway does not know yet, and with markup where text belongs. */
    private static String certificate(String status) {
        String causes = status.equals("VALID") ? ""
                : """
                        {"code": "newer-verdict", "text": "A newer verdict says FAIL.", "since": "2026-08-12T12:00:00Z",
                         "verdictId": "cd4ce792-5bfc-4adb-8cee-1953ee2f638c", "outcome": "FAIL"}""";
        return """
                {"number": "LW-C-2026-000001-7KQ4XN", "status": "%s", "causes": [%s], "issuer": "The lab", "new": {"field": 1},
                 "issuedAt": "2026-08-11T12:00:00Z", "partNumber": "MMS4X00-NS400", "lotNumber": "<b>LOT</b>", "serial": null,
                 "outcome": "CONDITIONAL", "condition": "CONDITIONAL: THE LIMIT OF erDb ...", "statement": "It holds.",
                 "profile": "400GBASE-SR4@2", "overlay": null, "auditedAt": "2026-08-11T11:00:00Z", "sample": "8 of 1024.",
                 "lotNote": "Invented.", "meaning": ["TDECQ is not latency."], "doesNotProve": ["It is no warranty."],
                 "kid": "key-1", "sha256": "ab12"}""".formatted(status, causes);
    }

    private static void verification(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        boolean genuine = body.startsWith("genuine") && exchange.getRequestHeaders().getFirst("Authorization") == null;
        send(exchange, 200, "application/json", genuine
                ? "{\"result\": \"GENUINE\", \"text\": \"This lab signed it.\", \"certificate\": " + certificate("SUPERSEDED")
                        + "}"
                : "{\"result\": \"NOT_GENUINE\", \"text\": \"Changed after it was signed.\", \"certificate\": null}");
    }

    private static void profile(HttpExchange exchange, int status, String body) throws IOException {
        boolean known = exchange.getRequestHeaders().getFirst("Authorization") != null;
        send(exchange, known ? status : 401, "application/json", body);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void echo(HttpExchange exchange) throws IOException {
        Headers headers = exchange.getRequestHeaders();
        StringBuilder seen = new StringBuilder(exchange.getRequestMethod()).append(' ').append(exchange.getRequestURI());
        headers.forEach((name, values) -> values.forEach(value -> seen.append('\n').append(name).append(": ").append(value)));
        exchange.getResponseHeaders().add("ETag", "\"7\"");
        exchange.getResponseHeaders().add("Keep-Alive", "timeout=5");
        exchange.getResponseHeaders().add("X-Hop", "one connection only");
        exchange.getResponseHeaders().add("Connection", "X-Hop");
        send(exchange, 200, "text/plain", seen.toString());
    }

    private static void sendLong(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] chunk = "0123456789abcdef".repeat(4096).getBytes(UTF_8);
        try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 320; i++) {
                body.write(chunk);
            }
        }
    }

    private static long drained(HttpExchange exchange) throws IOException {
        try (InputStream body = exchange.getRequestBody()) {
            return body.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static final String OPENAPI = """
            {"openapi":"3.1.0","info":{"title":"stand-in","version":"1"},
             "paths":{
               "/api/products":{"get":{"summary":"List products","responses":{"200":{"description":"ok","content":
                 {"application/json":{"schema":{"$ref":"#/components/schemas/Entry"}}}}}}},
               "/api/lots":{"get":{"tags":["lots"],"summary":"List lots","responses":{"200":{"description":"ok"}}}},
               "/api/dead-letters/{id}/replay":{"post":{"responses":{"200":{"description":"ok"}}}},
               "/.well-known/linkwright/jwks.json":{"get":{"responses":{"200":{"description":"ok"}}}},
               "/public/certificates/{number}":{"get":{"responses":{"200":{"description":"not public"}}}},
               "/q/inner":{"get":{"responses":{"200":{"description":"not public"}}}}},
             "components":{"schemas":{"Entry":{"type":"object","properties":{"partNumber":{"type":"string"}}}}}}
            """;
}
