package io.linkwright.catalog.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.contracts.Nullable;
import io.linkwright.kit.problem.Fault;

/**
 * Reads a document into records and goes on after a fault, so that all are found: unknown and missing fields, wrong types,
 * values a record refuses. A component without {@code @Nullable} must be there; a list that is not there is empty. Numbers in
 * quotes are texts and refused.
 */
public final class DocumentReader {

    private static final String WRONG_TYPE = "wrong-type";
    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final ObjectMapper mapper;
    private final List<Fault> faults;

    private DocumentReader(ObjectMapper mapper, List<Fault> faults) {
        this.mapper = mapper;
        this.faults = faults;
    }

    /**
     * @param at pointer to the document within what the client sent; empty when it is the whole
     * @param faults gets what is wrong, with pointers that begin with {@code at}
     * @return null when there was a fault
     */
    public static <T> T read(JsonNode document, Class<T> type, String at, List<Fault> faults) {
        return type.cast(new DocumentReader(CatalogueJson.MAPPER, faults).value(document, type, Map.of(), at));
    }

    private Object value(JsonNode node, Type type, Map<TypeVariable<?>, Type> bound, String at) {
        Type actual = bound.getOrDefault(type, type);
        if (actual instanceof ParameterizedType generic) {
            return generic(node, generic, bound, at);
        }
        Class<?> plain = (Class<?>) actual;
        if (plain.isAnnotationPresent(JsonTypeInfo.class)) {
            return oneOfKinds(node, plain, at);
        }
        return plain.isRecord() && !written(plain) ? object(node, plain, Map.of(), Set.of(), at) : leaf(node, plain, at);
    }

    /** Whether values of the type are written as one text, such as {@code 8x50G-PAM4}. */
    private static boolean written(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    private Object generic(JsonNode node, ParameterizedType type, Map<TypeVariable<?>, Type> bound, String at) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = type.getActualTypeArguments();
        if (raw.isRecord()) {
            Map<TypeVariable<?>, Type> inner = new HashMap<>();
            for (int i = 0; i < arguments.length; i++) {
                inner.put(raw.getTypeParameters()[i], bound.getOrDefault(arguments[i], arguments[i]));
            }
            return object(node, raw, inner, Set.of(), at);
        }
        if (raw == Map.class) {
            return map(node, (Class<?>) arguments[0], arguments[1], at);
        }
        return raw == Set.class ? items(node, arguments[0], new LinkedHashSet<>(), at)
                : items(node, arguments[0], new ArrayList<>(), at);
    }

    private Object items(JsonNode node, Type type, Collection<Object> items, String at) {
        if (!node.isArray()) {
            return wrong(at, WRONG_TYPE, "A list is expected.");
        }
        boolean whole = true;
        for (int i = 0; i < node.size(); i++) {
            Object item = value(node.get(i), type, Map.of(), at + "/" + i);
            whole &= item != null;
            if (item != null && !items.add(item)) {
                whole = false;
                wrong(at + "/" + i, "duplicate", "'" + item + "' is in the list already.");
            }
        }
        return whole ? items : null;
    }

    private Object map(JsonNode node, Class<?> keys, Type values, String at) {
        if (!node.isObject()) {
            return wrong(at, WRONG_TYPE, "An object is expected.");
        }
        Map<Object, Object> entries = new TreeMap<>();
        boolean whole = true;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String place = at + "/" + escaped(entry.getKey());
            Object key = leaf(mapper.getNodeFactory().textNode(entry.getKey()), keys, place);
            Object value = value(entry.getValue(), values, Map.of(), place);
            whole &= key != null && value != null;
            if (key != null && value != null) {
                entries.put(key, value);
            }
        }
        return whole ? entries : null;
    }

    private Object oneOfKinds(JsonNode node, Class<?> type, String at) {
        String property = type.getAnnotation(JsonTypeInfo.class).property();
        if (!node.isObject()) {
            return wrong(at, WRONG_TYPE, "An object is expected.");
        }
        JsonNode kind = node.path(property);
        JsonSubTypes.Type[] kinds = type.getAnnotation(JsonSubTypes.class).value();
        for (JsonSubTypes.Type one : kinds) {
            if (one.name().equals(kind.textValue())) {
                return object(node, one.value(), Map.of(), Set.of(property), at);
            }
        }
        return wrong(at + "/" + property, kind.isMissingNode() ? "missing" : "not-one-of",
                "One of " + Arrays.stream(kinds).map(JsonSubTypes.Type::name).toList() + " is expected.");
    }

    private Object object(JsonNode node, Class<?> type, Map<TypeVariable<?>, Type> bound, Set<String> readAlready, String at) {
        if (!node.isObject()) {
            return wrong(at, WRONG_TYPE, "An object is expected.");
        }
        int before = faults.size();
        Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
        Object[] values = new Object[shape.components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = component(node, shape.components[i], bound, at);
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!shape.names.contains(name) && !readAlready.contains(name)) {
                wrong(at + "/" + escaped(name), "unknown-field", "There is no such field.");
            }
        });
        return faults.size() > before ? null : made(shape, values, at);
    }

    private Object component(JsonNode node, RecordComponent component, Map<TypeVariable<?>, Type> bound, String at) {
        JsonNode field = node.path(component.getName());
        String place = at + "/" + component.getName();
        if (!field.isMissingNode() && !field.isNull()) {
            return value(field, component.getGenericType(), bound, place);
        }
        if (component.getType() == List.class) {
            return List.of();
        }
        if (component.getType() == Map.class) {
            return Map.of();
        }
        return component.isAnnotationPresent(Nullable.class) ? null
                : wrong(place, "missing", "'" + component.getName() + "' is missing.");
    }

    private Object made(Shape shape, Object[] values, String at) {
        try {
            return shape.constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            return wrong(at, "refused", sentence(refused.getCause().getMessage()));
        } catch (ReflectiveOperationException programmingError) {
            throw new IllegalStateException(programmingError);
        }
    }

    private Object leaf(JsonNode node, Class<?> type, String at) {
        if (type == Double.class || type == double.class) {
            return node.isNumber() && Double.isFinite(node.doubleValue()) ? node.doubleValue()
                    : wrong(at, WRONG_TYPE, "A number is expected.");
        }
        if (type == Integer.class || type == int.class) {
            return node.isNumber() && node.canConvertToExactIntegral() && node.canConvertToInt() ? node.intValue()
                    : wrong(at, WRONG_TYPE, "A whole number is expected.");
        }
        if (type == Boolean.class) {
            return node.isBoolean() ? node.booleanValue() : wrong(at, WRONG_TYPE, "true or false is expected.");
        }
        if (!node.isTextual()) {
            return wrong(at, WRONG_TYPE, "A text is expected.");
        }
        if (node.textValue().indexOf('\0') >= 0) {
            return wrong(at, "control-character", "A text must not hold the character NUL.");
        }
        return type == String.class ? node.textValue() : parsed(node, type, at);
    }

    private Object parsed(JsonNode node, Class<?> type, String at) {
        try {
            return mapper.convertValue(node, type);
        } catch (IllegalArgumentException refused) {
            if (type.isEnum()) {
                return wrong(at, "not-one-of", "One of " + Arrays.stream(type.getEnumConstants())
                        .map(constant -> mapper.convertValue(constant, String.class)).toList() + " is expected.");
            }
            Throwable cause = refused;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return wrong(at, WRONG_TYPE, sentence(cause.getMessage()));
        }
    }

    private static String sentence(String message) {
        return message == null || message.isEmpty() ? "The value is refused."
                : Character.toUpperCase(message.charAt(0)) + message.substring(1) + (message.endsWith(".") ? "" : ".");
    }

    private Object wrong(String at, String code, String message) {
        faults.add(new Fault(at, code, message));
        return null;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private record Shape(RecordComponent[] components, Set<String> names, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Set<String> names = new HashSet<>();
            Arrays.stream(components).forEach(component -> names.add(component.getName()));
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
                constructor.setAccessible(true);
                return new Shape(components, names, constructor);
            } catch (NoSuchMethodException everyRecordHasOne) {
                throw new IllegalStateException(everyRecordHasOne);
            }
        }
    }
}
