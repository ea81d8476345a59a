package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;

class SchemaFilesTest {

    private static final String SUFFIX = ".schema.json";
    private static final List<String> SHARED = List.of("common.v1", "design.v1", "design-analysis.v1",
            "quote-snapshot.v1");
    private static final List<String> REQUEST_BODIES = List.of("consultation-request.v1");

    @ParameterizedTest
    @MethodSource("files")
    void schema_is_itself_valid(String file) {
        JsonSchema metaSchema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of(SchemaId.V202012));
        assertThat(metaSchema.validate(Wire.resource("/schemas/" + file))).isEmpty();
    }

    @Test
    void there_is_a_schema_for_every_event_and_none_for_anything_unknown() throws IOException {
        Stream<String> expected = Stream.of(EventTypes.ALL.stream().map(EventType::name), SHARED.stream(),
                REQUEST_BODIES.stream()).flatMap(names -> names);
        assertThat(files()).containsExactlyInAnyOrderElementsOf(expected.map(name -> name + SUFFIX).toList());
    }

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/schemas"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
