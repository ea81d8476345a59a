package io.linkwright.catalog.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Confidence;
import io.linkwright.optics.budget.FibreGrade;

/** Takes from a product what it is searched by. */
final class PartReader {

    private final Map<String, Pmd> pmds;

    PartReader(Collection<Pmd> pmds) {
        this.pmds = pmds.stream().collect(Collectors.toMap(Pmd::name, Function.identity()));
    }

    Part read(Product product, long revision) {
        if (product instanceof Transceiver module) {
            return module(module, revision);
        }
        return product instanceof CableAssembly assembly ? assembly(assembly, revision)
                : cable((FibreCable) product, revision);
    }

    private Part module(Transceiver module, long revision) {
        Application application = module.nativeApplication();
        Pmd pmd = pmds.get(application.pmd());
        Facets facets = new Facets(module);
        facets.put(Facet.FORM_FACTOR, module.formFactor().value().label());
        facets.put(Facet.PMD, application.pmd());
        facets.put(Facet.TOP_STYLE, value(module.topStyle()));
        facets.put(Facet.CONNECTOR, module.connector().value());
        facets.put(Facet.MEDIA, pmd == null ? null : pmd.fibre());
        facets.put(Facet.TEMPERATURE_GRADE, module.temperatureGrade());
        facets.put(Facet.RETIMING, value(module.retiming()));
        facets.put(Facet.HOST_LANES, module.host().value());
        module.applications().value().forEach(way -> facets.put(Facet.BREAKOUT, way.count()));
        facets.put(Facet.CONFIDENCE, weakest(Stream.concat(module.reachM().values().stream(), Stream.of(module.formFactor(),
                module.topStyle(), module.host(), module.applications(), module.connector(), module.maxPowerW()))));
        Texts texts = new Texts(module, facets);
        for (Application way : module.applications().value()) {
            texts.add(TextField.PMD, way.pmd());
            if (pmds.containsKey(way.pmd())) {
                pmds.get(way.pmd()).aliases().forEach(alias -> texts.add(TextField.PMD, alias));
            }
        }
        Map<FibreGrade, Double> reachM = new TreeMap<>();
        module.reachM().forEach((grade, figure) -> reachM.put(grade, figure.value()));
        Part.Reach reach = new Part.Reach(reachM, reachM.values().stream().max(Double::compare).orElse(null),
                unrated(reachM.keySet(), pmd));
        return part(module, facets, texts, value(module.maxPowerW()), confidence(module.maxPowerW()), reach,
                application.count(), revision);
    }

    private static Set<FibreGrade> unrated(Set<FibreGrade> rated, Pmd pmd) {
        return Arrays.stream(FibreGrade.values()).filter(grade -> !rated.contains(grade))
                .filter(grade -> pmd == null || grade.multimode() == (pmd.fibre() == Pmd.FibreKind.MULTIMODE))
                .collect(toCollection(() -> EnumSet.noneOf(FibreGrade.class)));
    }

    private Part assembly(CableAssembly assembly, long revision) {
        Facets facets = new Facets(assembly);
        for (CableAssembly.PlugEnd end : List.of(assembly.trunkEnd(), assembly.branchEnd())) {
            facets.put(Facet.FORM_FACTOR, end.formFactor().value().label());
            facets.put(Facet.TOP_STYLE, value(end.topStyle()));
            facets.put(Facet.HOST_LANES, value(end.host()));
        }
        facets.put(Facet.MEDIA, assembly.medium().value());
        facets.put(Facet.BREAKOUT, assembly.branches().value());
        Figure<Double> trunk = assembly.trunkEnd().maxPowerW();
        Figure<Double> branch = assembly.branchEnd().maxPowerW();
        facets.put(Facet.CONFIDENCE, weakest(Stream.of(assembly.trunkEnd().formFactor(), assembly.branchEnd().formFactor(),
                assembly.trunkEnd().host(), assembly.branchEnd().host(), assembly.lengthMaxM(), trunk, branch)));
        Double power = trunk == null || branch == null ? null
                : trunk.value() + assembly.branches().value() * branch.value();
        double lengthM = assembly.lengthMaxM().value();
        return part(assembly, facets, new Texts(assembly, facets), power,
                power == null ? null : weakest(Stream.of(trunk, branch)),
                new Part.Reach(Map.of(), lengthM, Set.of()), 0, revision);
    }

    private Part cable(FibreCable cable, long revision) {
        FibreGrade grade = cable.grade().value();
        Facets facets = new Facets(cable);
        facets.put(Facet.CONNECTOR, cable.trunkConnector().value());
        facets.put(Facet.CONNECTOR, cable.branchConnector().value());
        facets.put(Facet.MEDIA, grade.multimode() ? Pmd.FibreKind.MULTIMODE : Pmd.FibreKind.SINGLE_MODE);
        facets.put(Facet.BREAKOUT, cable.branches().value());
        facets.put(Facet.CONFIDENCE, weakest(Stream.of(cable.grade(), cable.trunkConnector(), cable.branchConnector(),
                cable.branches(), cable.lengthM())));
        Texts texts = new Texts(cable, facets);
        texts.add(TextField.MEDIA, grade.name());
        double lengthM = cable.lengthM().value();
        // A passive cable draws nothing, which is known and not unknown.
        return part(cable, facets, texts, 0.0, null, new Part.Reach(Map.of(grade, lengthM), lengthM, Set.of()), 0, revision);
    }

    private static Part part(Product product, Facets facets, Texts texts, Double powerW, Confidence powerConfidence,
            Part.Reach reach, int pmdInstances, long revision) {
        Item item = new Item(product.partNumber(), product.aliases(), product.partKind(), product.vendor(),
                product.description(), product.lifecycle(), product.successor(), facets.all(Facet.FORM_FACTOR),
                facets.all(Facet.TOP_STYLE), facets.all(Facet.HOST_LANES), facets.first(Facet.PMD),
                pmdInstances == 0 ? null : pmdInstances, facets.all(Facet.CONNECTOR), facets.first(Facet.MEDIA),
                facets.all(Facet.BREAKOUT), reach.byGradeM(), reach.longestM(), powerW, powerConfidence,
                facets.first(Facet.TEMPERATURE_GRADE), facets.first(Facet.RETIMING), facets.first(Facet.CONFIDENCE), revision);
        return new Part(product.partNumber(), facets.values, texts.values, powerW, reach,
                CatalogueJson.write(item, Item.class).getBytes(UTF_8));
    }

    private static <T> T value(Figure<T> figure) {
        return figure == null ? null : figure.value();
    }

    private static Confidence confidence(Figure<?> figure) {
        return figure == null ? null : figure.confidence();
    }

    private static Confidence weakest(Stream<Figure<?>> figures) {
        return figures.filter(Objects::nonNull).map(Figure::confidence).max(Confidence::compareTo).orElse(null);
    }

    /** Collects facet values. */
    private static final class Facets {

        private final Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);

        Facets(Product product) {
            put(Facet.KIND, product.partKind());
            put(Facet.VENDOR, product.vendor());
            put(Facet.LIFECYCLE, product.lifecycle());
        }

        void put(Facet facet, Object value) {
            if (value != null) {
                values.computeIfAbsent(facet, any -> new TreeSet<>()).add(value.toString());
            }
        }

        /** Null when there is none. */
        Set<String> all(Facet facet) {
            return values.get(facet);
        }

        /** Null when there is none. */
        String first(Facet facet) {
            Set<String> all = values.get(facet);
            return all == null ? null : all.iterator().next();
        }
    }

    /** Collects what words are looked for in; facets are put into the words that people use for them. */
    private static final class Texts {

        private static final Map<String, String> WORDS = Map.ofEntries(
                Map.entry(TopStyle.FINNED.name(), "finned top"), Map.entry(TopStyle.FLAT.name(), "flat top RHS"),
                Map.entry(TopStyle.CLOSED.name(), "closed top"), Map.entry("MULTIMODE", "multimode MMF"),
                Map.entry("SINGLE_MODE", "single-mode singlemode SMF"), Map.entry("COPPER_PASSIVE", "passive copper DAC"),
                Map.entry("COPPER_ACTIVE", "active copper ACC"), Map.entry("AEC", "active electrical AEC"),
                Map.entry("AOC", "active optical AOC"), Map.entry("LPO", "LPO linear"), Map.entry("LRO", "LRO half retimed"),
                Map.entry("DSP", "DSP retimed"), Map.entry("CDR", "CDR retimed"));

        private final Map<TextField, List<String>> values = new EnumMap<>(TextField.class);

        Texts(Product product, Facets facets) {
            add(TextField.PART_NUMBER, product.partNumber());
            product.aliases().forEach(alias -> add(TextField.ALIAS, alias));
            add(TextField.VENDOR, product.vendor());
            add(TextField.DESCRIPTION, product.description());
            words(TextField.FORM_FACTOR, facets.all(Facet.FORM_FACTOR));
            words(TextField.TOP_STYLE, facets.all(Facet.TOP_STYLE));
            words(TextField.CONNECTOR, facets.all(Facet.CONNECTOR));
            words(TextField.MEDIA, facets.all(Facet.MEDIA));
            words(TextField.RETIMING, facets.all(Facet.RETIMING));
        }

        void add(TextField field, String text) {
            values.computeIfAbsent(field, any -> new ArrayList<>()).add(text);
        }

        private void words(TextField field, Set<String> all) {
            if (all != null) {
                new LinkedHashSet<>(all).forEach(value -> add(field, WORDS.getOrDefault(value, value)));
            }
        }
    }
}
