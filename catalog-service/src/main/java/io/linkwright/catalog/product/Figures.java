package io.linkwright.catalog.product;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Finds all figures of a document, at whatever depth. */
public final class Figures {

    /** @param visit gets the pointer to each figure and the figure */
    public static void each(Object document, BiConsumer<String, Figure<?>> visit) {
        each("", document, visit);
    }

    private static void each(String at, Object value, BiConsumer<String, Figure<?>> visit) {
        if (value instanceof Figure<?> figure) {
            visit.accept(at, figure);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> each(at + "/" + key, item, visit));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                each(at + "/" + i, list.get(i), visit);
            }
        } else if (value instanceof Record) {
            for (RecordComponent component : COMPONENTS.get(value.getClass())) {
                each(at + "/" + component.getName(), component(value, component), visit);
            }
        }
    }

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            for (RecordComponent component : components) {
                component.getAccessor().setAccessible(true);
            }
            return components;
        }
    };

    private static Object component(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException everyRecordCanBeRead) {
            throw new IllegalStateException(everyRecordCanBeRead);
        }
    }

    private Figures() {
    }
}
