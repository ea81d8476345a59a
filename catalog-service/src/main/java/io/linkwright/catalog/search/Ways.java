package io.linkwright.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.linkwright.catalog.compatibility.Plug;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;

/** All ways to run a part in a cage, as the rules see them; none for a cable without plugs of its own. */
record Ways(List<Way> all) {

    private static final List<Integer> SPLITS = List.of(1, 2, 4, 8);

    /** So many links of that speed. */
    record Way(Plug plug, int speedGbps) {
    }

    /** @param rates of optical interfaces, in Gbit/s; a way with an interface that is not among them is left out */
    static Ways of(Product product, Map<String, Integer> rates) {
        List<Way> ways = new ArrayList<>();
        if (product instanceof Transceiver module) {
            for (Application application : module.applications().value()) {
                if (rates.containsKey(application.pmd())) {
                    ways.add(new Way(Plug.of(module, application.count()).unnamed(), rates.get(application.pmd())));
                }
            }
        } else if (product instanceof CableAssembly assembly) {
            add(ways, assembly, assembly.trunkEnd());
            add(ways, assembly, assembly.branchEnd());
        }
        return new Ways(List.copyOf(ways));
    }

    private static void add(List<Way> ways, CableAssembly assembly, PlugEnd end) {
        if (end.host() == null) {
            return;
        }
        int total = end.host().value().totalGbps();
        for (int links : SPLITS) {
            if (total % links == 0) {
                ways.add(new Way(Plug.of(assembly, end, total / links).unnamed(), total / links));
            }
        }
    }
}
