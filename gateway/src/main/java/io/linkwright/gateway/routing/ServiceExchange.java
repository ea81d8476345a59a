package io.linkwright.gateway.routing;

import java.util.List;
import java.util.Set;

import org.jboss.logging.Logger;

import io.linkwright.gateway.web.ProblemWriter;
import io.linkwright.gateway.web.RequestId;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;

/**
 * One request on its way to a service and back. The service gets the caller's token and never a cookie; headers that are
 * about a single connection, or that claim where a request came from, stop here in both directions.
 */
final class ServiceExchange implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(ServiceExchange.class);
    private static final Set<String> CONNECTION_HEADERS = Set.of("Connection", "Keep-Alive", "Proxy-Authenticate",
            "Proxy-Authorization", "Proxy-Connection", "TE", "Trailer", "Upgrade");
    private static final Set<String> CLAIMS = Set.of("Cookie", "Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Forwarded-Port", "X-Forwarded-Prefix", "X-Forwarded-Proto", "X-Real-IP");

    private final String service;
    private final String uri;
    private final String requestId;
    private final String accessToken;
    private final long bodyLimitBytes;
    private BoundedStream body;

    /** @param accessToken null for a request that is nobody's */
    ServiceExchange(String service, String uri, String requestId, String accessToken, long bodyLimitBytes) {
        this.service = service;
        this.uri = uri;
        this.requestId = requestId;
        this.accessToken = accessToken;
        this.bodyLimitBytes = bodyLimitBytes;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        removeConnectionHeaders(request.headers());
        CLAIMS.forEach(request.headers()::remove);
        request.setURI(uri).putHeader(RequestId.HEADER, requestId);
        if (accessToken == null) {
            request.headers().remove("Authorization");
        } else {
            request.putHeader("Authorization", "Bearer " + accessToken);
        }
        body = new BoundedStream(request.getBody().stream(), bodyLimitBytes);
        request.setBody(Body.body(body, request.getBody().length()));
        return context.sendRequest().recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        removeConnectionHeaders(headers);
        // What the gateway says itself is not said twice.
        context.request().proxiedRequest().response().headers().names().forEach(headers::remove);
        return context.sendResponse();
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        HttpServerRequest incoming = request.proxiedRequest();
        HttpProblem problem = body.isExceeded() ? Problems.tooLarge(bodyLimitBytes)
                : Problems.of(503, "service-unavailable", "Not available now",
                        "The " + service + " service cannot be reached. Try again in a moment.", List.of());
        LOG.infof("%s %s: %s: %s", incoming.method(), incoming.path(), problem.getDetail(), failure.getMessage());
        ProxyResponse response = request.release().response().setStatusCode(problem.getStatusCode())
                .putHeader("Content-Type", ProblemWriter.MEDIA_TYPE).putHeader("Cache-Control", "no-store");
        if (problem.getStatusCode() == 503) {
            response.putHeader("Retry-After", "2");
        }
        return response.setBody(Body.body(ProblemWriter.body(problem, incoming.path())));
    }

    private static void removeConnectionHeaders(MultiMap headers) {
        for (String named : headers.getAll("Connection")) {
            for (String header : named.split(",")) {
                headers.remove(header.strip());
            }
        }
        CONNECTION_HEADERS.forEach(headers::remove);
    }
}
