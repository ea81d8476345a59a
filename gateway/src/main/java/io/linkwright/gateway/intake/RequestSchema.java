package io.linkwright.gateway.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;

import io.linkwright.kit.problem.Fault;

/** The published JSON Schema of a consultation request, and the faults of a document against it. Thread safe. */
@ApplicationScoped
public class RequestSchema {

    static final String RESOURCE = "/schemas/consultation-request.v1.schema.json";

    private final String text;
    private final JsonSchema schema;

    RequestSchema() {
        text = read();
        SchemaValidatorsConfig config = SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH).build();
        schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text, InputFormat.JSON, config);
        schema.initializeValidators();
    }

    String text() {
        return text;
    }

    /** All faults, ordered by their place in the document; empty when it is valid. */
    public List<Fault> faults(JsonNode document) {
        List<Fault> huge = HugeNumbers.faults(document);
        Set<String> judged = huge.stream().map(Fault::pointer).collect(Collectors.toSet());
        Stream<Fault> others = schema.validate(document).stream().map(SchemaFaults::of)
                .filter(fault -> !judged.contains(fault.pointer()));
        return Stream.concat(huge.stream(), others).distinct()
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::message)).toList();
    }

    /** The example that the schema carries; the portal's form starts from it. */
    public JsonNode example() {
        try {
            return new ObjectMapper().readTree(text).at("/examples/0");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String read() {
        try (InputStream resource = RequestSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(resource.readAllBytes(), UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
