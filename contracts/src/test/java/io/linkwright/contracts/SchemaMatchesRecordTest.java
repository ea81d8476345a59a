package io.linkwright.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

/** Record and schema are two views of one contract; walks both at once and lists every difference. */
class SchemaMatchesRecordTest {

    @ParameterizedTest
    @MethodSource("io.linkwright.contracts.Wire#eventTypes")
    void every_component_is_a_property_of_the_same_type_and_requiredness_and_vice_versa(EventType<?> type) {
        assertThat(differences(type.payload(), SchemaNode.of(type.schemaResource()))).isEmpty();
    }

    @Test
    void a_difference_is_found() {
        record Other(String quoteId, long number, @Nullable Integer revision) {
        }
        assertThat(differences(Other.class, SchemaNode.of("/schemas/quote-snapshot.v1.schema.json"))).contains(
                "Other.number: long, but the schema says string",
                "Other.revision: may be null, but the schema requires it",
                "Other.lines: in the schema alone");
    }

    private static List<String> differences(Class<?> record, SchemaNode schema) {
        List<String> found = new ArrayList<>();
        compareObject(record, schema, found);
        return found;
    }

    private static void compareObject(Class<?> record, SchemaNode schema, List<String> found) {
        Set<String> onlyInSchema = new TreeSet<>(schema.propertyNames());
        for (RecordComponent component : record.getRecordComponents()) {
            String where = record.getSimpleName() + "." + component.getName();
            if (!onlyInSchema.remove(component.getName())) {
                found.add(where + ": in the record alone");
                continue;
            }
            SchemaNode property = schema.property(component.getName());
            boolean nullable = component.isAnnotationPresent(Nullable.class);
            if (nullable && component.getType().isPrimitive()) {
                found.add(where + ": a primitive cannot be null");
            }
            if (nullable == schema.requires(component.getName())) {
                found.add(where + (nullable ? ": may be null, but the schema requires it"
                        : ": is always there, but the schema does not require it"));
            }
            if (nullable != property.allowsNull()) {
                found.add(where + (nullable ? ": may be null, but the schema refuses null"
                        : ": is never null, but the schema allows it"));
            }
            compareValue(where, component.getGenericType(), property.withoutNull(), found);
        }
        onlyInSchema.forEach(name -> found.add(record.getSimpleName() + "." + name + ": in the schema alone"));
    }

    private static void compareValue(String where, Type type, SchemaNode schema, List<String> found) {
        if (type instanceof ParameterizedType list) {
            expect(where, list, "array", schema.type(), found);
            compareValue(where + "[]", list.getActualTypeArguments()[0], schema.items(), found);
        } else if (type == Money.class) {
            // Its decimal travels as a string, which the component's type does not show.
            assertThat(schema.property("amount").type()).isEqualTo("string");
            assertThat(schema.propertyNames()).containsExactlyInAnyOrder("amount", "currency");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            expect(where, record, "object", schema.type(), found);
            compareObject(record, schema, found);
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            List<String> names = Arrays.stream(constants.getEnumConstants()).map(c -> ((Enum<?>) c).name()).toList();
            expect(where, constants, names.toString(), schema.constants().toString(), found);
        } else {
            compareScalar(where, (Class<?>) type, schema, found);
        }
    }

    private static void compareScalar(String where, Class<?> type, SchemaNode schema, List<String> found) {
        if (type == int.class || type == Integer.class) {
            expect(where, type, "integer", schema.type(), found);
            expect(where, type, Integer.MAX_VALUE + "", schema.text("maximum"), found);
        } else if (type == long.class || type == Long.class) {
            expect(where, type, "integer", schema.type(), found);
            expect(where, type, Long.MAX_VALUE + "", schema.text("maximum"), found);
        } else if (type == double.class || type == Double.class) {
            expect(where, type, "number", schema.type(), found);
        } else if (type == boolean.class) {
            expect(where, type, "boolean", schema.type(), found);
        } else if (type == Instant.class) {
            expect(where, type, "string date-time", schema.type() + " " + schema.text("format"), found);
        } else if (type == LocalDate.class) {
            expect(where, type, "string date", schema.type() + " " + schema.text("format"), found);
        } else if (type == BigDecimal.class) {
            found.add(where + ": a decimal outside Money");
        } else {
            assertThat(type).as(where).isEqualTo(String.class);
            expect(where, type, "string", schema.type(), found);
        }
    }

    private static void expect(String where, Type type, String expected, String actual, List<String> found) {
        if (!expected.equals(actual)) {
            String shortName = type instanceof Class<?> plain ? plain.getSimpleName() : type.getTypeName();
            found.add(where + ": " + shortName + ", but the schema says " + actual);
        }
    }

    @Test
    void every_schema_describes_itself_and_names_topic_and_key() {
        assertThat(EventTypes.ALL).allSatisfy(type -> {
            JsonNode schema = Wire.resource(type.schemaResource());
            assertThat(schema.path("title").asText()).isEqualTo(type.payload().getSimpleName());
            assertThat(schema.path("description").asText()).contains("Topic " + type.topic()).contains("key: ");
        });
    }
}
