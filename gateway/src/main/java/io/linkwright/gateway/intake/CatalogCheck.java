package io.linkwright.gateway.intake;

import java.net.URI;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

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

    /** @throws HttpProblem the catalogue's own problem, if it has found faults */
    void check(String document, String accessToken) {
        try {
            CatalogCall.Answer answer = call.ask(document, accessToken);
            if (answer.status() == 400 || answer.status() == 422) {
                throw problem(answer);
            }
            if (answer.status() >= 300) {
                LOG.warnf("The catalogue could not be asked: it answered %d. The request is taken in unchecked.",
                        answer.status());
            }
        } catch (CatalogAway away) {
            LOG.warnf("The catalogue could not be asked: %s. The request is taken in unchecked.", away.getMessage());
        } catch (CircuitBreakerOpenException away) {
            LOG.debug("The catalogue is not asked while it is known to be away.");
        }
    }

    private HttpProblem problem(CatalogCall.Answer answer) {
        Map<String, Object> fields = fields(answer.body());
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
            throw new CatalogAway("the catalogue's answer is no problem document", noProblemDocument);
        }
    }

    private static String text(Map<String, Object> fields, String name) {
        return String.valueOf(fields.getOrDefault(name, ""));
    }
}
