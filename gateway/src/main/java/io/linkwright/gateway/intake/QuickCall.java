package io.linkwright.gateway.intake;

import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/** Asks a service in the caller's name, for as long as a customer who is posting a request may be kept waiting. */
@ApplicationScoped
class QuickCall {

    private static final long TIMEOUT_MS = 1500;

    private final HttpClient client;

    QuickCall(HttpClient client) {
        this.client = client;
    }

    record Answer(int status, String body) {
    }

    /** @throws ServiceAway if there is no answer within the time limit, or one with a 5xx status */
    Answer get(URI service, String path, String accessToken) {
        return answered(client.request(options(HttpMethod.GET, service, path, accessToken)).compose(HttpClientRequest::send));
    }

    /** @throws ServiceAway if there is no answer within the time limit, or one with a 5xx status */
    Answer post(URI service, String path, String document, String accessToken) {
        RequestOptions options = options(HttpMethod.POST, service, path, accessToken)
                .putHeader("Content-Type", "application/json");
        return answered(client.request(options).compose(request -> request.send(document)));
    }

    private static RequestOptions options(HttpMethod method, URI service, String path, String accessToken) {
        return new RequestOptions().setMethod(method).setHost(service.getHost()).setPort(service.getPort())
                .setSsl("https".equals(service.getScheme())).setURI(path).setTimeout(TIMEOUT_MS)
                .putHeader("Authorization", "Bearer " + accessToken);
    }

    private static Answer answered(Future<HttpClientResponse> response) {
        Answer answer = await(response
                .compose(received -> received.body().map(body -> new Answer(received.statusCode(), body.toString()))));
        if (answer.status() >= 500) {
            throw new ServiceAway("it answered " + answer.status(), null);
        }
        return answer;
    }

    private static Answer await(Future<Answer> answer) {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(TIMEOUT_MS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ServiceAway("it took longer than " + TIMEOUT_MS + " ms", late);
        } catch (ExecutionException failure) {
            throw new ServiceAway(String.valueOf(failure.getCause().getMessage()), failure.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ServiceAway("interrupted", stopped);
        }
    }
}
