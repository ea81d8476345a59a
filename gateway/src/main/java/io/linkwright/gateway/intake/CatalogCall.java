package io.linkwright.gateway.intake;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

import io.linkwright.gateway.routing.ServiceConfig;

/** Asks the catalogue whether everything a request names exists. */
@ApplicationScoped
class CatalogCall {

    private final QuickCall call;
    private final URI address;

    CatalogCall(QuickCall call, ServiceConfig services) {
        this.call = call;
        this.address = services.catalog().url();
    }

    /**
     * A catalogue that is away costs a caller no more than the time limit, and after a few of those nothing for a while.
     *
     * @throws ServiceAway if there is no answer within the time limit, or one with a 5xx status
     */
    @CircuitBreaker(failOn = ServiceAway.class, requestVolumeThreshold = 6, failureRatio = 0.5, delay = 5000)
    QuickCall.Answer ask(String document, String accessToken) {
        return call.post(address, "/api/designs/check", document, accessToken);
    }
}
