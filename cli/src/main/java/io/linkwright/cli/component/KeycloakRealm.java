package io.linkwright.cli.component;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.cli.suite.Secrets;
import io.linkwright.cli.suite.SuitePorts;

/**
 * The realm of the suite, made from its file when Keycloak does not have it. Of a realm that is there only the clients are
 * brought in line with the file, because they carry addresses and secrets; accounts stay as they are.
 *
 * <p>
 * This goes through the administration API and not through a start-up import, so that no file with secrets in it is written.
 */
final class KeycloakRealm {

    private static final String ADMIN = "admin";
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Path realmFile;
    private final SuitePorts ports;
    private final Secrets secrets;

    KeycloakRealm(Path realmFile, SuitePorts ports, Secrets secrets) {
        this.realmFile = realmFile;
        this.ports = ports;
        this.secrets = secrets;
    }

    static String adminName() {
        return ADMIN;
    }

    /** @param applied remembers which clients were sent last, so that an ordinary start asks nothing of Keycloak */
    void ensure(Path applied) throws InterruptedException {
        try {
            JsonNode realm = json.readTree(substituted());
            String clients = Integer.toHexString(realm.get("clients").toString().hashCode());
            if (Files.exists(applied) && Files.readString(applied).equals(clients)) {
                return;
            }
            String token = adminToken();
            if (exists(token)) {
                updateClients(token, realm);
            } else {
                post("/admin/realms", token, realm, CREATED);
            }
            Files.writeString(applied, clients);
        } catch (IOException e) {
            throw new StartFailure("did not take the realm of " + realmFile + ": " + e.getMessage());
        }
    }

    private String substituted() throws IOException {
        return Files.readString(realmFile)
                .replace("${LINKWRIGHT_PORTAL_SECRET}", secrets.portalClientSecret())
                .replace("${LINKWRIGHT_GATEWAY_URL}", ports.gatewayUrl());
    }

    private void updateClients(String token, JsonNode realm) throws IOException, InterruptedException {
        ObjectNode update = json.createObjectNode();
        update.put("ifResourceExists", "OVERWRITE");
        update.set("clients", realm.get("clients"));
        post("/admin/realms/linkwright/partialImport", token, update, OK);
    }

    private boolean exists(String token) throws IOException, InterruptedException {
        HttpRequest request = authorised("/admin/realms/linkwright", token).GET().build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK && response.statusCode() != NOT_FOUND) {
            throw refused(response);
        }
        return response.statusCode() == OK;
    }

    private void post(String path, String token, JsonNode body, int expected) throws IOException, InterruptedException {
        HttpRequest request = authorised(path, token).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())).build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw refused(response);
        }
    }

    private HttpRequest.Builder authorised(String path, String token) {
        return HttpRequest.newBuilder(URI.create(ports.keycloakUrl() + path)).timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token);
    }

    private String adminToken() throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password="
                + URLEncoder.encode(secrets.keycloakAdminPassword(), StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest
                .newBuilder(URI.create(ports.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(60)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw refused(response);
        }
        return json.readTree(response.body()).get("access_token").asText();
    }

    private static IOException refused(HttpResponse<String> response) {
        return new IOException(response.request().method() + " " + response.uri().getPath() + " answered "
                + response.statusCode() + " " + response.body());
    }
}
