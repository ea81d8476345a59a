package io.linkwright.gateway.verification;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.gateway.routing.ServiceConfig;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Asks the vetting service's public desk, in nobody's name. */
@ApplicationScoped
class Desk {

    private static final long TIMEOUT_MS = 3000;

    private final HttpClient client;
    private final URI address;
    private final ObjectMapper json;

    Desk(HttpClient client, ServiceConfig services, ObjectMapper json) {
        this.client = client;
        this.address = services.vetting().url();
        this.json = json;
    }

    sealed interface Answer<T> {

        record Found<T>(T value) implements Answer<T> {
        }

        record Unknown<T>() implements Answer<T> {
        }

        /** Asked too often. */
        record Busy<T>() implements Answer<T> {
        }

        record Away<T>() implements Answer<T> {
        }
    }

    /** @param number in the form of one: it goes into a path as it is */
    Answer<CertificateStanding> standing(String number) {
        return answer(CertificateStanding.class, client.request(options(HttpMethod.GET, "/public/certificates/" + number))
                .compose(HttpClientRequest::send).compose(response -> response.body()
                        .map(body -> new Raw(response.statusCode(), body.toString()))));
    }

    Answer<ShownDocument> check(String jws) {
        RequestOptions options = options(HttpMethod.POST, "/public/certificates/verifications")
                .putHeader("Content-Type", "text/plain;charset=UTF-8");
        return answer(ShownDocument.class, client.request(options).compose(request -> request.send(jws))
                .compose(response -> response.body().map(body -> new Raw(response.statusCode(), body.toString()))));
    }

    private record Raw(int status, String body) {
    }

    private RequestOptions options(HttpMethod method, String path) {
        return new RequestOptions().setMethod(method).setHost(address.getHost()).setPort(address.getPort())
                .setSsl("https".equals(address.getScheme())).setURI(path).setTimeout(TIMEOUT_MS)
                .putHeader("Accept", "application/json");
    }

    private <T> Answer<T> answer(Class<T> type, Future<Raw> response) {
        try {
            Raw raw = response.toCompletionStage().toCompletableFuture().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
            return switch (raw.status()) {
                case 200 -> new Answer.Found<>(json.readValue(raw.body(), type));
                case 404 -> new Answer.Unknown<>();
                case 429 -> new Answer.Busy<>();
                default -> new Answer.Away<>();
            };
        } catch (TimeoutException | ExecutionException | JsonProcessingException away) {
            return new Answer.Away<>();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Answer.Away<>();
        }
    }
}
