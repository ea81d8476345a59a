package io.linkwright.gateway.openapi;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Makes the gateway's description that of the whole suite: the public paths of every service with the schemas they use. A
 * service that does not answer is named in the description, and the rest is there.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_PER_REQUEST)
@ApplicationScoped
public class WholeApi implements OASFilter {

    private static final String DESCRIPTION = "The optical interconnect of an AI cluster: asked for, designed, vetted and quoted.";

    private final ServiceDocuments documents;

    WholeApi(ServiceDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Set<String> missing = new TreeSet<>();
        SchemaNames names = new SchemaNames(schemaNames(api));
        new TreeMap<>(documents.current()).forEach((service, document) -> document.ifPresentOrElse(
                found -> merge(api, ServiceModel.of(service, found, names)), () -> missing.add(service)));
        String unanswered = missing.isEmpty() ? ""
                : "\n\nNot described at the moment, since the service does not answer: " + String.join(", ", missing) + ".";
        api.getInfo().setDescription(DESCRIPTION + unanswered);
    }

    private static Set<String> schemaNames(OpenAPI api) {
        boolean none = api.getComponents() == null || api.getComponents().getSchemas() == null;
        return none ? Set.of() : Set.copyOf(api.getComponents().getSchemas().keySet());
    }

    private static void merge(OpenAPI api, OpenAPI service) {
        if (api.getPaths() == null) {
            api.setPaths(OASFactory.createPaths());
        }
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        if (service.getPaths() != null && service.getPaths().getPathItems() != null) {
            service.getPaths().getPathItems().forEach(api.getPaths()::addPathItem);
        }
        if (service.getComponents() != null && service.getComponents().getSchemas() != null) {
            service.getComponents().getSchemas().forEach(api.getComponents()::addSchema);
        }
    }
}
