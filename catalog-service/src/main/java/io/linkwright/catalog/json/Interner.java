package io.linkwright.catalog.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets equal parts of many records be one object. Of a hundred thousand products most figures are the same few thousand; what
 * is left of each is little more than its names. Drop it when all are read.
 */
public final class Interner {

    private final Map<Object, Object> seen = new HashMap<>();
    private final Map<Class<?>, Constructor<?>> constructors = new HashMap<>();

    /** An equal record whose components are shared with the records that came before. */
    @SuppressWarnings("unchecked") // the constructor is that of the record's own class
    public <T> T compact(T record) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < values.length; i++) {
                components[i].getAccessor().setAccessible(true);
                Object value = components[i].getAccessor().invoke(record);
                values[i] = value == null ? null : seen.computeIfAbsent(value, first -> first);
            }
            return (T) constructor(record.getClass(), components).newInstance(values);
        } catch (ReflectiveOperationException recordsCanBeCopied) {
            throw new IllegalStateException(recordsCanBeCopied);
        }
    }

    private Constructor<?> constructor(Class<?> type, RecordComponent[] components) throws NoSuchMethodException {
        Constructor<?> known = constructors.get(type);
        if (known == null) {
            known = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            known.setAccessible(true);
            constructors.put(type, known);
        }
        return known;
    }
}
