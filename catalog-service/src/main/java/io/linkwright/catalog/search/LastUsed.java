package io.linkwright.catalog.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The last answers that were used, so many of them. For any number of threads; two may work out the same at once. */
final class LastUsed<K, V> {

    private final Map<K, V> answers;

    LastUsed(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V get(K key, Function<K, V> worked) {
        synchronized (answers) {
            V known = answers.get(key);
            if (known != null) {
                return known;
            }
        }
        V fresh = worked.apply(key);
        synchronized (answers) {
            answers.put(key, fresh);
        }
        return fresh;
    }
}
