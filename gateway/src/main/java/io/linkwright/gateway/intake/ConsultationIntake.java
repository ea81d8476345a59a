package io.linkwright.gateway.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.contracts.consultation.ClusterRequest;
import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * From the bytes of a request to a valid {@link ClusterRequest}: bounded, parsed, checked against the schema, the catalogue
 * and the audit profiles.
 */
@ApplicationScoped
public class ConsultationIntake {

    static final int LIMIT_BYTES = 1024 * 1024;

    private final RequestSchema schema;
    private final CatalogCheck catalog;
    private final ProfileCheck profiles;
    private final ObjectMapper json;

    ConsultationIntake(RequestSchema schema, CatalogCheck catalog, ProfileCheck profiles, ObjectMapper json) {
        this.schema = schema;
        this.catalog = catalog;
        this.profiles = profiles;
        this.json = json;
    }

    /**
     * @param document the request as it was posted, without white space
     * @param request the same, read
     */
    public record Accepted(String document, ClusterRequest request) {
    }

    /**
     * @param accessToken the caller's, with which the catalogue and the vetting service are asked
     * @throws HttpProblem 413, 400 or what the catalogue answers, with all faults
     */
    public Accepted accept(InputStream body, String accessToken) throws IOException {
        JsonNode document = JsonBody.parsed(BoundedBody.read(body, LIMIT_BYTES));
        List<Fault> faults = schema.faults(document);
        if (!faults.isEmpty()) {
            throw Problems.invalidRequest(faults);
        }
        String text = document.toString();
        List<Fault> unknown = profiles.faults(document, accessToken);
        Optional<HttpProblem> refused = catalog.problem(text, accessToken, unknown);
        if (refused.isPresent()) {
            throw refused.get();
        }
        if (!unknown.isEmpty()) {
            throw Problems.invalidRequest(unknown);
        }
        return new Accepted(text, read(document));
    }

    private ClusterRequest read(JsonNode document) {
        try {
            return json.treeToValue(document, ClusterRequest.class);
        } catch (JsonProcessingException schemaTooWide) {
            throw new IllegalStateException("the schema admits what the record cannot hold", schemaTooWide);
        }
    }
}
