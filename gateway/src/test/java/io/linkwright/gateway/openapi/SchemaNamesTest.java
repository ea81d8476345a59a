package io.linkwright.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.gateway.Requests;

class SchemaNamesTest {

    private static final JsonNode OBJECT = Requests.json("{\"type\":\"object\"}");
    private static final JsonNode STRING = Requests.json("{\"type\":\"string\"}");

    @Test
    void what_is_the_same_is_shared_and_what_differs_is_renamed() {
        SchemaNames names = new SchemaNames(Set.of("Page"));
        assertThat(names.claim("catalog", "Fault", OBJECT)).isEqualTo("Fault");
        assertThat(names.claim("quote", "Fault", OBJECT)).isEqualTo("Fault");
        assertThat(names.claim("vetting", "Fault", STRING)).isEqualTo("VettingFault");
        assertThat(names.claim("catalog", "Page", OBJECT)).isEqualTo("CatalogPage");
    }

    @Test
    void a_new_name_that_is_taken_as_well_replaces_nothing() {
        SchemaNames names = new SchemaNames(Set.of("View"));
        assertThat(names.claim("quote", "QuoteView", OBJECT)).isEqualTo("QuoteView");
        assertThat(names.claim("quote", "View", STRING)).isNotIn("View", "QuoteView");
    }

    @Test
    void references_follow_the_renaming() {
        JsonNode document = Requests.json("""
                {"openapi":"3.1.0","paths":{"/api/quotes":{"get":{"responses":{"200":{"description":"ok","content":{"a/b":
                {"schema":{"$ref":"#/components/schemas/Page"}}}}}}}},
                "components":{"schemas":{"Page":{"type":"array","items":{"$ref":"#/components/schemas/Line"}},
                "Line":{"type":"string"}}}}""");
        var model = ServiceModel.of("quote", document, new SchemaNames(Set.of("Page")));
        assertThat(model.getComponents().getSchemas()).containsOnlyKeys("QuotePage", "Line");
        assertThat(model.getPaths().getPathItem("/api/quotes").getGET().getResponses().getAPIResponse("200").getContent()
                .getMediaType("a/b").getSchema().getRef()).isEqualTo("#/components/schemas/QuotePage");
    }
}
