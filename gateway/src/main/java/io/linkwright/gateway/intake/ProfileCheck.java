package io.linkwright.gateway.intake;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Fault;

/**
 * Whether there is the audit that a request asks for. No lot passes an audit that does not exist, so a misspelt name would
 * leave every line of the quote unvetted, and nothing would say why.
 */
@ApplicationScoped
class ProfileCheck {

    private static final Logger LOG = Logger.getLogger(ProfileCheck.class);
    private static final String FIELD = "auditProfile";
    private static final String OVERLAY = "OVERLAY";

    private final ProfileCall call;
    private final ObjectMapper json;

    ProfileCheck(ProfileCall call, ObjectMapper json) {
        this.call = call;
        this.json = json;
    }

    /** None also when the vetting service is away: the request is then taken in unchecked. */
    List<Fault> faults(JsonNode request, String accessToken) {
        if (!request.hasNonNull(FIELD)) {
            return List.of();
        }
        String id = request.get(FIELD).textValue();
        try {
            List<Fault> faults = faults(id, call.ask(id, accessToken));
            return faults.isEmpty() && isRetired(call.askVersions(id, accessToken)) ? retired(id) : faults;
        } catch (ServiceAway away) {
            LOG.warnf("The vetting service could not be asked for an audit profile: %s. The request is taken in unchecked.",
                    away.getMessage());
        } catch (CircuitBreakerOpenException away) {
            LOG.debug("The vetting service is not asked while it is known to be away.");
        }
        return List.of();
    }

    private List<Fault> faults(String id, QuickCall.Answer answer) {
        if (answer.status() == 404) {
            return unknown("There is no audit profile " + id + "; /api/audit-profiles lists those there are.");
        }
        if (answer.status() != 200) {
            throw new ServiceAway("it answered " + answer.status(), null);
        }
        return OVERLAY.equals(kind(answer.body())) ? List.of()
                : unknown(id + " is no overlay: its limits are those of a standard, which apply without being asked for.");
    }

    private static List<Fault> unknown(String message) {
        return List.of(new Fault("/" + FIELD, "unknown-audit-profile", message));
    }

    private static List<Fault> retired(String id) {
        return List.of(new Fault("/" + FIELD, "retired-audit-profile",
                "The audit " + id + " is no longer offered; /api/audit-profiles lists those that are."));
    }

    private boolean isRetired(QuickCall.Answer versions) {
        try {
            return versions.status() == 200 && json.readTree(versions.body()).at("/items/0/retired").asBoolean();
        } catch (JsonProcessingException noDocument) {
            throw new ServiceAway("its answer is no JSON", noDocument);
        }
    }

    private String kind(String profile) {
        try {
            JsonNode kind = json.readTree(profile).path("kind");
            if (kind.isTextual()) {
                return kind.textValue();
            }
            throw new ServiceAway("its answer is no audit profile", null);
        } catch (JsonProcessingException noDocument) {
            throw new ServiceAway("its answer is no JSON", noDocument);
        }
    }
}
