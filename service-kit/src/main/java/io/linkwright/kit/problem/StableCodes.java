package io.linkwright.kit.problem;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;

/**
 * Gives the problems that the framework raises (unknown path, wrong method, wrong media type) a code of ours, and one about
 * unreadable JSON the place of the fault, which the framework keeps to itself as the cause.
 */
@ApplicationScoped
class StableCodes implements ProblemPostProcessor {

    private static final Map<Integer, String> CODES = Map.of(400, "invalid-request", 401, "not-authenticated", 403,
            "forbidden", 404, "not-found", 405, "method-not-allowed", 406, "not-acceptable", 413, "body-too-large", 415,
            "unsupported-media-type", 500, "internal-error", 503, "unavailable");

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getParameters().containsKey(Problems.CODE)) {
            return problem;
        }
        if (context.cause.getCause() instanceof JsonProcessingException json) {
            return JsonProblems.of(json);
        }
        String code = CODES.getOrDefault(problem.getStatusCode(), "http-" + problem.getStatusCode());
        return HttpProblem.builder(problem).withType(URI.create(Problems.TYPE_PREFIX + code)).with(Problems.CODE, code).build();
    }
}
