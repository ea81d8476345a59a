package io.linkwright.cli.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

import io.linkwright.cli.CliFailure;

/** The public API as one person sees it. */
public final class ApiClient {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    /** The cable schedule of a large fabric takes its time, and so does a long list of parts. */
    private static final Duration FILE_TIMEOUT = Duration.ofMinutes(10);
    private static final int FIRST_ERROR = 400;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI gateway;
    private final TokenSource tokens;

    public ApiClient(URI gateway, TokenSource tokens) {
        this.gateway = gateway;
        this.tokens = tokens;
    }

    /** @throws ApiProblem when the API answers with a problem document */
    public ApiAnswer get(String path) {
        return send(request(path).GET().build());
    }

    /**
     * @param body sent as it is, so that the API and not this program judges it
     * @param idempotencyKey makes a repetition harmless
     * @throws ApiProblem when the API answers with a problem document
     */
    public ApiAnswer create(String path, byte[] body, String idempotencyKey) {
        return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofByteArray(body)).build());
    }

    /**
     * Sends a file, however long it is.
     *
     * @param idempotencyKey makes a repetition harmless
     */
    public ApiAnswer upload(String path, Path file, String contentType, String idempotencyKey) {
        try {
            return send(request(path).timeout(FILE_TIMEOUT).header("Content-Type", contentType)
                    .header("Idempotency-Key", idempotencyKey).POST(BodyPublishers.ofFile(file)).build());
        } catch (FileNotFoundException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        }
    }

    /**
     * Sends a file that is known by its content, so that a repetition is harmless without a key.
     *
     * @param contentEncoding such as {@code gzip}; null for none
     */
    public ApiAnswer uploadOnce(String path, Path file, String contentType, String contentEncoding) {
        try {
            HttpRequest.Builder request = request(path).timeout(FILE_TIMEOUT).header("Content-Type", contentType)
                    .POST(BodyPublishers.ofFile(file));
            return send((contentEncoding == null ? request : request.header("Content-Encoding", contentEncoding)).build());
        } catch (FileNotFoundException e) {
            throw new CliFailure("There is no file " + file + ".", e);
        }
    }

    /** What is answered as text of a media type. */
    public String text(String path, String mediaType) {
        HttpRequest request = request(path).setHeader("Accept", mediaType).GET().build();
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
        if (response.statusCode() >= FIRST_ERROR) {
            throw ApiProblem.of(describe(request), response.statusCode(), json(response.body()));
        }
        return response.body();
    }

    /** Posts what creates nothing. */
    public ApiAnswer post(String path, byte[] body) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)).build());
    }

    /**
     * Writes what is answered to a file, however long it is.
     *
     * @param body of a POST; null for a GET
     * @throws ApiProblem when the API answers with a problem document; the file is then left as it was
     */
    public void download(String path, byte[] body, Path target) {
        download(path, body, "*/*", target);
    }

    /** @param mediaType what the answer should be */
    public void download(String path, byte[] body, String mediaType, Path target) {
        HttpRequest.Builder asked = request(path).setHeader("Accept", mediaType).timeout(FILE_TIMEOUT);
        HttpRequest request = body == null ? asked.GET().build()
                : asked.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)).build();
        HttpResponse<InputStream> response = exchange(request, BodyHandlers.ofInputStream());
        try (InputStream in = response.body()) {
            if (response.statusCode() >= FIRST_ERROR) {
                throw ApiProblem.of(describe(request), response.statusCode(), json(new String(in.readAllBytes(), UTF_8)));
            }
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CliFailure("Cannot write " + target + ": " + e, e);
        }
    }

    /** @param etag of the state that the caller has seen */
    public ApiAnswer change(String path, JsonNode body, String etag) {
        return send(request(path).header("Content-Type", "application/json").header("If-Match", etag)
                .POST(BodyPublishers.ofString(body.toString())).build());
    }

    /** The lines of a stream of server-sent events, as they come. The caller closes it. */
    Stream<String> lines(String path, int lastEventId) {
        HttpRequest request = request(path).setHeader("Accept", "text/event-stream")
                .header("Last-Event-ID", "" + lastEventId).GET().build();
        HttpResponse<Stream<String>> response = exchange(request, BodyHandlers.ofLines());
        if (response.statusCode() >= FIRST_ERROR) {
            throw ApiProblem.of(describe(request), response.statusCode(),
                    json(String.join("\n", response.body().toList())));
        }
        return response.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(TIMEOUT).header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.token());
    }

    private ApiAnswer send(HttpRequest request) {
        HttpResponse<String> response = exchange(request, BodyHandlers.ofString());
        if (response.statusCode() >= FIRST_ERROR) {
            throw ApiProblem.of(describe(request), response.statusCode(), json(response.body()));
        }
        return new ApiAnswer(json(response.body()), response.headers().firstValue("ETag"));
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return http.send(request, handler);
        } catch (ConnectException e) {
            throw new CliFailure("Nothing answers at " + gateway + ". Is the suite running? Start it with `linkwright up`.", e);
        } catch (IOException e) {
            throw new CliFailure(describe(request) + " at " + gateway + " failed: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliFailure("Interrupted.", e);
        }
    }

    private static String describe(HttpRequest request) {
        return request.method() + " " + request.uri().getPath();
    }

    private static JsonNode json(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }
}
