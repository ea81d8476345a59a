package io.linkwright.kit.problem;

import java.net.URI;
import java.util.List;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * The problem documents (RFC 9457) of the suite. Each has a stable {@code code}; bad input carries all its {@code faults}.
 * The returned problems are exceptions: throw them.
 */
public final class Problems {

    public static final String CODE = "code";
    public static final String FAULTS = "faults";
    static final String TYPE_PREFIX = "urn:linkwright:problem:";

    /** 400: the request itself is malformed or refers to things that do not exist. */
    public static HttpProblem invalidRequest(List<Fault> faults) {
        return of(400, "invalid-request", "The request is not valid", count(faults), faults);
    }

    /** 422: the request is well formed, but what it asks cannot be done. */
    public static HttpProblem notPossible(String code, String title, List<Fault> faults) {
        return of(422, code, title, count(faults), faults);
    }

    /** 404: there is no such thing, or it belongs to another organisation; the two cannot be told apart. */
    public static HttpProblem notFound(String what, String id) {
        return of(404, "not-found", "Not found", "There is no " + what + " " + id + ".", List.of());
    }

    /** 403: the caller is known but may not. */
    public static HttpProblem forbidden(String detail) {
        return of(403, "forbidden", "Not allowed", detail, List.of());
    }

    /** 409: the thing is not in a state that allows it. */
    public static HttpProblem conflict(String code, String detail) {
        return of(409, code, "Not in this state", detail, List.of());
    }

    /** 412: somebody changed it since the caller read it. */
    public static HttpProblem stale(String detail) {
        return of(412, "stale", "Changed meanwhile", detail, List.of());
    }

    /** 428: the caller did not say which state it has seen. */
    public static HttpProblem preconditionRequired(String detail) {
        return of(428, "precondition-required", "Say what you have seen", detail, List.of());
    }

    /** 413: the body is larger than the service reads. */
    public static HttpProblem tooLarge(long limitBytes) {
        return of(413, "body-too-large", "The body is too large", "A body may have " + limitBytes + " bytes at most.",
                List.of());
    }

    /** 503: something this service needs is away. */
    public static HttpProblem unavailable(String code, String detail) {
        return of(503, code, "Not available now", detail, List.of());
    }

    public static HttpProblem of(int status, String code, String title, String detail, List<Fault> faults) {
        HttpProblem.Builder problem = HttpProblem.builder().withType(URI.create(TYPE_PREFIX + code)).withTitle(title)
                .withStatus(status).withDetail(detail).with(CODE, code);
        if (!faults.isEmpty()) {
            problem.with(FAULTS, List.copyOf(faults));
        }
        return problem.build();
    }

    private static String count(List<Fault> faults) {
        return faults.size() == 1 ? faults.get(0).message() : faults.size() + " faults were found.";
    }

    private Problems() {
    }
}
