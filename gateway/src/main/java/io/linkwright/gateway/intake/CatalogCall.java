package io.linkwright.gateway.intake;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

import io.linkwright.gateway.routing.ServiceConfig;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Asks the catalogue whether everything a request names exists. */
@ApplicationScoped
class CatalogCall {

    private static final long TIMEOUT_MS = 1500;

    private final HttpClient client;
    private final URI address;

    CatalogCall(HttpClient client, ServiceConfig services) {
        this.client = client;
        this.address = services.catalog().url();
    }

    record Answer(int status, String body) {
    }

    /**
     * A catalogue that is away costs a caller no more than the time limit, and after a few of those nothing for a while.
     *
     * @throws CatalogAway if there is no answer within the time limit, or one with a 5xx status
     */
    @CircuitBreaker(failOn = CatalogAway.class, requestVolumeThreshold = 6, failureRatio = 0.5, delay = 5000)
    Answer ask(String document, String accessToken) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.POST).setHost(address.getHost())
                .setPort(address.getPort()).setURI("/api/designs/check").setTimeout(TIMEOUT_MS)
                .putHeader("Authorization", "Bearer " + accessToken).putHeader("Content-Type", "application/json");
        Future<Answer> answer = client.request(options).compose(request -> request.send(document))
                .compose(response -> response.body().map(body -> new Answer(response.statusCode(), body.toString())));
        Answer received = await(answer);
        if (received.status() >= 500) {
            throw new CatalogAway("the catalogue answered " + received.status(), null);
        }
        return received;
    }

    private static Answer await(Future<Answer> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new CatalogAway("the catalogue took longer than " + TIMEOUT_MS + " ms", late);
        } catch (ExecutionException failure) {
            throw new CatalogAway(String.valueOf(failure.getCause().getMessage()), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CatalogAway("interrupted", stopped);
        }
    }
}
