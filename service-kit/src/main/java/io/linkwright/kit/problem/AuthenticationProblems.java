package io.linkwright.kit.problem;

import java.util.List;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/**
 * A missing token and a wrong one, as problems. They stand in for the problem library's own mappers, which turn a 401 into a
 * 500 with this Quarkus.
 */
final class AuthenticationProblems {

    @Provider
    @Priority(1)
    static class MissingToken implements ExceptionMapper<UnauthorizedException> {
        @Override
        public Response toResponse(UnauthorizedException exception) {
            return Response.fromResponse(problem("Send a bearer token of the realm.")).header("WWW-Authenticate", "Bearer")
                    .build();
        }
    }

    @Provider
    @Priority(1)
    static class WrongToken implements ExceptionMapper<AuthenticationFailedException> {
        // The OIDC extension adds WWW-Authenticate here by itself.
        @Override
        public Response toResponse(AuthenticationFailedException exception) {
            return problem("The bearer token is not valid.");
        }
    }

    private static Response problem(String detail) {
        return Problems.of(401, "not-authenticated", "Not authenticated", detail, List.of()).toResponse();
    }

    private AuthenticationProblems() {
    }
}
