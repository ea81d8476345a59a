package io.linkwright.gateway.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/** Problem documents where no REST resource is involved. */
public final class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Answers, and reads what is left of the request's body so that the client gets to see the answer. */
    public static void answer(HttpServerRequest request, HttpProblem problem) {
        HttpServerResponse response = request.response();
        if (response.ended()) {
            return;
        }
        if (!request.isEnded()) {
            request.resume();
        }
        response.setStatusCode(problem.getStatusCode()).putHeader("Content-Type", MEDIA_TYPE)
                .putHeader("Cache-Control", "no-store").end(body(problem, request.path()));
    }

    public static Buffer body(HttpProblem problem, String instance) {
        JsonObject document = new JsonObject().put("type", String.valueOf(problem.getType())).put("title", problem.getTitle())
                .put("status", problem.getStatusCode()).put("detail", problem.getDetail()).put("instance", instance);
        problem.getParameters().forEach(document::put);
        return document.toBuffer();
    }

    private ProblemWriter() {
    }
}
