package io.linkwright.gateway.intake;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

import io.linkwright.gateway.routing.ServiceConfig;

/** Asks the vetting service for one audit profile. */
@ApplicationScoped
class ProfileCall {

    private final QuickCall call;
    private final URI address;

    ProfileCall(QuickCall call, ServiceConfig services) {
        this.call = call;
        this.address = services.vetting().url();
    }

    /**
     * @param id in the form that the request's schema demands, so that it needs no escaping in a path
     * @throws ServiceAway if there is no answer within the time limit, or one with a 5xx status
     */
    @CircuitBreaker(failOn = ServiceAway.class, requestVolumeThreshold = 6, failureRatio = 0.5, delay = 5000)
    QuickCall.Answer ask(String id, String accessToken) {
        return call.get(address, "/api/audit-profiles/" + id, accessToken);
    }

    /**
     * All versions of a profile, the latest first, each with whether it is still offered.
     *
     * @throws ServiceAway as above
     */
    @CircuitBreaker(failOn = ServiceAway.class, requestVolumeThreshold = 6, failureRatio = 0.5, delay = 5000)
    QuickCall.Answer askVersions(String id, String accessToken) {
        return call.get(address, "/api/audit-profiles/" + id + "/versions", accessToken);
    }
}
