package io.linkwright.catalog.design;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.linkwright.catalog.analysis.PartFacts;
import io.linkwright.catalog.compatibility.CableStock;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.compatibility.Socket;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;

/** All products and platforms, indexed once for many designs. Names are found by alias too and whatever their case. */
public final class Catalogue implements Parts, PartFacts {

    /** Ends whose judged modules are kept; a bound on memory: a large catalogue has many parts for each. */
    private static final int MOST_KEPT = 32;

    private final Map<String, Platform> platforms = new HashMap<>();
    private final Map<String, Product> products = new HashMap<>();
    private final Map<String, Pmd> pmds = new HashMap<>();
    private final Map<String, String> sources;
    private final List<Transceiver> modules = new ArrayList<>();
    private final List<CableAssembly> assemblies = new ArrayList<>();
    private final Map<Cage, List<Transceiver>> byCage = new EnumMap<>(Cage.class);
    private final Map<Socket, EndFits> fits = new ConcurrentHashMap<>();
    private final CableStock stock;
    private final double furthestReachM;

    /**
     * @param sources document by the key that figures name
     * @throws IllegalArgumentException when two entries claim one name, or a module runs an unknown optical interface
     */
    public Catalogue(Collection<Product> products, Collection<Platform> platforms, Collection<Pmd> pmds,
            Map<String, String> sources) {
        this.sources = Map.copyOf(sources);
        pmds.forEach(pmd -> put(this.pmds, pmd.name(), pmd));
        pmds.forEach(pmd -> pmd.aliases().forEach(alias -> this.pmds.putIfAbsent(key(alias), pmd)));
        platforms.forEach(platform -> named(this.platforms, platform.name(), platform.aliases(), platform));
        List<FibreCable> cables = new ArrayList<>();
        for (Product product : products) {
            named(this.products, product.partNumber(), product.aliases(), product);
            if (product instanceof Transceiver module) {
                module.applications().value().forEach(application -> known(module, application.pmd()));
                modules.add(module);
            } else if (product instanceof CableAssembly assembly) {
                assemblies.add(assembly);
            } else if (product instanceof FibreCable cable) {
                cables.add(cable);
            }
        }
        for (Cage cage : Cage.values()) {
            byCage.put(cage, modules.stream().filter(module -> cage.takes(module.formFactor().value())).toList());
        }
        stock = new CableStock(cables);
        furthestReachM = modules.stream().flatMap(module -> module.reachM().values().stream()).mapToDouble(Figure::value)
                .max().orElse(0);
    }

    private void known(Transceiver module, String pmd) {
        if (!pmds.containsKey(key(pmd))) {
            throw new IllegalArgumentException(module.partNumber() + " runs the unknown optical interface " + pmd);
        }
    }

    private static <T> void named(Map<String, T> index, String name, List<String> aliases, T value) {
        put(index, name, value);
        aliases.forEach(alias -> put(index, alias, value));
    }

    private static <T> void put(Map<String, T> index, String name, T value) {
        if (index.put(key(name), value) != null) {
            throw new IllegalArgumentException("the name " + name + " is taken twice");
        }
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    @Override
    public Optional<Platform> platform(String name) {
        return Optional.ofNullable(platforms.get(key(name)));
    }

    @Override
    public Collection<Platform> platforms() {
        return new LinkedHashSet<>(platforms.values());
    }

    @Override
    public Optional<Product> product(String partNumber) {
        return Optional.ofNullable(products.get(key(partNumber)));
    }

    @Override
    public Optional<Pmd> pmd(String name) {
        return Optional.ofNullable(pmds.get(key(name)));
    }

    /** Longest rated reach of any module, in metres. */
    public double furthestReachM() {
        return furthestReachM;
    }

    /** Modules judged against one end; judged once, because many designs ask for the same platforms. */
    EndFits fits(Socket socket) {
        EndFits known = fits.get(socket);
        if (known != null) {
            return known;
        }
        EndFits judged = EndFits.of(socket, this);
        if (fits.size() >= MOST_KEPT) {
            fits.clear();
        }
        fits.put(socket, judged);
        return judged;
    }

    /** Modules that go into a cage mechanically. */
    List<Transceiver> modulesFor(Cage cage) {
        return byCage.get(cage);
    }

    List<Transceiver> modules() {
        return modules;
    }

    List<CableAssembly> assemblies() {
        return assemblies;
    }

    @Override
    public CableStock stock() {
        return stock;
    }

    @Override
    public String document(String sourceKey) {
        return sourceKey == null ? null : sources.getOrDefault(sourceKey, sourceKey);
    }

    @Override
    public Reason cite(Reason reason) {
        return reason.source() == null ? reason : reason.from(document(reason.source()));
    }

    List<Reason> cite(List<Reason> reasons) {
        return reasons.stream().map(this::cite).toList();
    }
}
