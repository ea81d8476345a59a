package io.linkwright.kit.idempotency;

import java.net.URI;

import jakarta.ws.rs.core.Response;

/**
 * What a POST that creates answers.
 *
 * @param status 201, or 200 or 202 where nothing with an address of its own came to be
 * @param location path of what was created; may be null
 * @param body written as JSON; may be null
 */
public record Created(int status, URI location, Object body) {

    public static Created at(String location, Object body) {
        return new Created(Response.Status.CREATED.getStatusCode(), URI.create(location), body);
    }
}
