package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Faults of many products, by the place of each in its list. */
final class FaultLists {

    private final Map<Integer, List<ProductFault>> byPlace = new TreeMap<>();

    void add(int place, List<ProductFault> faults) {
        if (!faults.isEmpty()) {
            byPlace.computeIfAbsent(place, first -> new ArrayList<>()).addAll(faults);
        }
    }

    void add(int place, String pointer, String code, String message) {
        add(place, List.of(new ProductFault(pointer, code, message)));
    }

    Map<Integer, List<ProductFault>> byPlace() {
        return byPlace;
    }
}
