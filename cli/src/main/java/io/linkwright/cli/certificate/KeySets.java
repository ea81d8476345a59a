package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import io.linkwright.cli.CliFailure;

/** The lab's public keys (RFC 7517), from a file or from where the lab publishes them. */
final class KeySets {

    static final String PATH = "/.well-known/linkwright/jwks.json";
    private static final int LARGEST = 1024 * 1024;
    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    /**
     * @param source path of a file, or an http or https URL
     * @throws CliFailure if there is no key set
     */
    static JsonWebKeySet from(String source) {
        String json = source.startsWith("http://") || source.startsWith("https://") ? fetched(source) : read(Path.of(source));
        try {
            return new JsonWebKeySet(json);
        } catch (JoseException | RuntimeException noKeySet) {
            throw new CliFailure(source + " is no JWK set: " + noKeySet.getMessage(), noKeySet);
        }
    }

    private static String read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new CliFailure(file + " is too large for a JWK set.");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new CliFailure("Cannot read " + file + ": " + e, e);
        }
    }

    private static String fetched(String url) {
        try {
            HttpResponse<InputStream> response = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()
                    .send(HttpRequest.newBuilder(URI.create(url)).timeout(TIMEOUT).GET().build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                byte[] json = body.readNBytes(LARGEST + 1);
                if (response.statusCode() != 200 || json.length > LARGEST) {
                    throw new CliFailure(url + " answers " + response.statusCode() + " and no JWK set.");
                }
                return new String(json, UTF_8);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new CliFailure("Cannot get the public keys from " + url + ": " + e
                    + ". Give a file that holds them with --jwks FILE.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliFailure("Interrupted.", e);
        }
    }

    private KeySets() {
    }
}
