package io.linkwright.gateway.intake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Turns a request away at once when the catalogue knows it to be wrong. This is a courtesy: when the catalogue is away the
 * request is taken in, and the saga answers later with the same reasons.
 */
@ApplicationScoped
class CatalogCheck {

    private static final Logger LOG = Logger.getLogger(CatalogCheck.class);
    private static final Set<String> STANDARD_FIELDS = Set.of("type", "title", "status", "detail", "instance");

    private final CatalogCall call;
    private final ObjectMapper json;

    CatalogCheck(CatalogCall call, ObjectMapper json) {
        this.call = call;
        this.json = json;
    }

    /**
     * The catalogue's own problem, if it has found faults.
     *
     * @param others faults found elsewhere, which then belong in the same document
     */
    Optional<HttpProblem> problem(String document, String accessToken, List<Fault> others) {
        try {
            QuickCall.Answer answer = call.ask(document, accessToken);
            if (answer.status() == 400 || answer.status() == 422) {
                return Optional.of(problem(answer, others));
            }
            if (answer.status() >= 300) {
                LOG.warnf("The catalogue could not be asked: it answered %d. The request is taken in unchecked.",
                        answer.status());
            }
        } catch (ServiceAway away) {
            LOG.warnf("The catalogue could not be asked: %s. The request is taken in unchecked.", away.getMessage());
        } catch (CircuitBreakerOpenException away) {
            LOG.debug("The catalogue is not asked while it is known to be away.");
        }
        return Optional.empty();
    }

    private HttpProblem problem(QuickCall.Answer answer, List<Fault> others) {
        Map<String, Object> fields = fields(answer.body());
        if (!others.isEmpty()) {
            List<Object> faults = new ArrayList<>();
            if (fields.get(Problems.FAULTS) instanceof List<?> found) {
                faults.addAll(found);
            }
            faults.addAll(others);
            fields.put(Problems.FAULTS, faults);
            fields.put("detail", faults.size() + " faults were found.");
        }
        HttpProblem.Builder problem = HttpProblem.builder().withStatus(answer.status())
                .withType(URI.create(text(fields, "type"))).withTitle(text(fields, "title")).withDetail(text(fields, "detail"));
        fields.forEach((name, value) -> {
            if (!STANDARD_FIELDS.contains(name)) {
                problem.with(name, value);
            }
        });
        return problem.build();
    }

    private Map<String, Object> fields(String body) {
        try {
            return json.readValue(body, new TypeReference<Map<String, Object>>() {
            });
        } catch (JsonProcessingException noProblemDocument) {
            throw new ServiceAway("its answer is no problem document", noProblemDocument);
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }
}
