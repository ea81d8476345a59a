package io.linkwright.cli.http;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.cli.CliFailure;

/** Tokens for a user name and a password, from the realm's client for the command line. */
public final class PasswordLogin implements TokenSource {

    private static final String CLIENT = "linkwright-cli";
    private static final Duration MARGIN = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI realm;
    private final String user;
    private final String password;
    private String token;
    private Instant goodUntil = Instant.MIN;

    /** @param realm the realm's address, which is also the issuer of its tokens */
    public PasswordLogin(URI realm, String user, String password) {
        this.realm = realm;
        this.user = user;
        this.password = password;
    }

    @Override
    public synchronized String token() {
        if (Instant.now().isAfter(goodUntil)) {
            logIn();
        }
        return token;
    }

    private void logIn() {
        String form = Map.of("grant_type", "password", "client_id", CLIENT, "username", user, "password", password)
                .entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(Duration.ofSeconds(30)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode answer = Json.MAPPER.readTree(response.body());
            if (response.statusCode() != OK) {
                throw new CliFailure(user + " cannot log in at " + realm + ": "
                        + answer.path("error_description").asText(answer.path("error").asText("no reason was given")));
            }
            token = answer.path("access_token").asText();
            goodUntil = Instant.now().plusSeconds(answer.path("expires_in").asLong()).minus(MARGIN);
        } catch (ConnectException e) {
            throw new CliFailure("Nothing answers at " + realm + ". Is the suite running? Start it with `linkwright up`.", e);
        } catch (IOException e) {
            throw new CliFailure("Logging in at " + realm + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliFailure("Interrupted.", e);
        }
    }
}
