package io.linkwright.kit.problem;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkiverse.resteasy.problem.HttpProblem;

/** A body that is no JSON, or JSON of the wrong shape, as a problem that names the place. */
final class JsonProblems {

    @Provider
    @Priority(1)
    static class BrokenJson implements ExceptionMapper<JsonProcessingException> {
        @Override
        public Response toResponse(JsonProcessingException exception) {
            return problem(exception);
        }
    }

    @Provider
    @Priority(1)
    static class WrongShape implements ExceptionMapper<MismatchedInputException> {
        @Override
        public Response toResponse(MismatchedInputException exception) {
            return problem(exception);
        }
    }

    @Provider
    @Priority(1)
    static class WrongFormat implements ExceptionMapper<InvalidFormatException> {
        @Override
        public Response toResponse(InvalidFormatException exception) {
            return problem(exception);
        }
    }

    static Response problem(JsonProcessingException exception) {
        return of(exception).toResponse();
    }

    /** A problem raised while the body was being read arrives here wrapped by the parser. */
    static HttpProblem of(JsonProcessingException exception) {
        if (exception.getCause() instanceof HttpProblem whileReading) {
            return whileReading;
        }
        return Problems.invalidRequest(List.of(fault(exception)));
    }

    private static Fault fault(JsonProcessingException exception) {
        JsonLocation at = exception.getLocation();
        String place = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        if (exception instanceof InvalidFormatException format) {
            return new Fault(pointer(format), "wrong-type",
                    "'" + format.getValue() + "' is not " + typeName(format.getTargetType()) + place + ".");
        }
        if (exception instanceof JsonMappingException mapping) {
            return new Fault(pointer(mapping), "wrong-type", "The value has the wrong type" + place + ".");
        }
        return new Fault("", "broken-json", "The body is no JSON" + place + ".");
    }

    private static String typeName(Class<?> type) {
        if (type != null && type.isEnum()) {
            return "one of " + List.of(type.getEnumConstants());
        }
        return type == null ? "of the right type" : "a " + type.getSimpleName();
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : escaped(step.getFieldName())))
                .collect(Collectors.joining());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private JsonProblems() {
    }
}
