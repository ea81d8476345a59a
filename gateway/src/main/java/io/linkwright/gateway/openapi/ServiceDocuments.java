package io.linkwright.gateway.openapi;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.gateway.routing.ServiceConfig;
import io.linkwright.gateway.web.FilterOrder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;

/** How the services describe their own APIs. Asked for when somebody reads the document, and kept for a short while. */
@ApplicationScoped
class ServiceDocuments {

    private static final Duration KEPT = Duration.ofSeconds(15);
    private static final long TIMEOUT_MS = 2000;

    private final HttpClient client;
    private final ServiceConfig services;
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, Optional<JsonNode>> documents = new ConcurrentHashMap<>();
    private Instant askAgain = Instant.MIN;
    private Future<?> answers = Future.succeededFuture();

    ServiceDocuments(HttpClient client, ServiceConfig services) {
        this.client = client;
        this.services = services;
    }

    void register(@Observes Filters filters) {
        filters.register(this::prepare, FilterOrder.API_DOCUMENT);
    }

    /** By service; empty for one that does not answer. */
    Map<String, Optional<JsonNode>> current() {
        return documents;
    }

    private void prepare(RoutingContext context) {
        if (context.normalizedPath().startsWith("/q/openapi")) {
            fresh().onComplete(done -> context.next());
        } else {
            context.next();
        }
    }

    /** Readers that come while the services are being asked wait for the same answers. */
    private synchronized Future<?> fresh() {
        if (Instant.now().isAfter(askAgain)) {
            askAgain = Instant.now().plus(KEPT);
            answers = Future.join(services.addresses().entrySet().stream()
                    .map(service -> ask(service.getKey(), service.getValue())).toList());
        }
        return answers;
    }

    private Future<Void> ask(String service, URI address) {
        RequestOptions options = new RequestOptions().setMethod(HttpMethod.GET).setHost(address.getHost())
                .setPort(address.getPort()).setSsl("https".equals(address.getScheme())).setURI("/q/openapi?format=json")
                .setTimeout(TIMEOUT_MS).putHeader("Accept", "application/json");
        return client.request(options).compose(request -> request.send())
                .compose(response -> response.statusCode() == 200 ? response.body()
                        : Future.failedFuture("it answered " + response.statusCode()))
                .map(this::read).otherwise(Optional.empty()).map(document -> {
                    documents.put(service, document);
                    return null;
                });
    }

    private Optional<JsonNode> read(Buffer body) {
        try {
            return Optional.of(json.readTree(body.toString()));
        } catch (JsonProcessingException noDocument) {
            return Optional.empty();
        }
    }
}
