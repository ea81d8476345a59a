package io.linkwright.kit.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import jakarta.annotation.Priority;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** All violated constraints of a request at once, each with its JSON pointer. */
@Provider
@Priority(1)
class ValidationProblems implements ExceptionMapper<ConstraintViolationException> {

    @Override
    public Response toResponse(ConstraintViolationException exception) {
        List<Fault> faults = exception.getConstraintViolations().stream().map(ValidationProblems::fault)
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::message)).toList();
        return Problems.invalidRequest(faults).toResponse();
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        String constraint = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        return new Fault(pointer(violation.getPropertyPath()), kebab(constraint), violation.getMessage());
    }

    /** The path starts with the resource method; a body parameter has no name of its own in the JSON. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD).toList();
        boolean inBody = nodes.size() > 1;
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            boolean bodyItself = node.getKind() == ElementKind.PARAMETER && inBody;
            if (node.getName() != null && !bodyItself && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
