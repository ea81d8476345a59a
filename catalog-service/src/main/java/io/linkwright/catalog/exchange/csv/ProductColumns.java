package io.linkwright.catalog.exchange.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import io.linkwright.catalog.product.Application;
import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.CableAssembly.Medium;
import io.linkwright.catalog.product.CableAssembly.PlugEnd;
import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.FormFactor;
import io.linkwright.catalog.product.HostLanes;
import io.linkwright.catalog.product.LatencySpread;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.Product;
import io.linkwright.catalog.product.Retiming;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.catalog.PartKind;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

/** The columns of a product list, in the order in which they are exported. */
final class ProductColumns {

    /** Columns of one row that say where its figures come from, unless a figure says so itself. */
    static final String SOURCE = "source";
    static final String CONFIDENCE = "confidence";

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 2000;
    private static final CellType<String> NAME = Cells.text(LONGEST_NAME);
    private static final CellType<Set<String>> NAMES = Cells.set(NAME);
    private static final CellType<FormFactor> FORM_FACTORS = Cells.oneOf(FormFactor.values(), FormFactor::label);
    private static final CellType<TopStyle> TOPS = Cells.oneOf(TopStyle.values(), TopStyle::name);
    private static final CellType<HostLanes> LANES = Cells.form(HostLanes::parse);
    private static final CellType<Face> FACES = Cells.form(Face::parse);
    private static final CellType<Set<Protocol>> PROTOCOL_SETS = Cells.set(Cells.oneOf(Protocol.values(), Protocol::name));

    static final Column<PartKind, PartKind> KIND = Column
            .<PartKind, PartKind> of("kind", "/kind", Cells.oneOf(PartKind.values(), PartKind::name)).must()
            .ofAll(Product::partKind);
    static final Column<String, String> PART_NUMBER = Column.<String, String> of("partNumber", "/partNumber", NAME).must()
            .ofAll(Product::partNumber);
    static final Column<List<String>, List<String>> ALIASES = Column
            .<List<String>, List<String>> of("aliases", "/aliases", Cells.list(NAME)).ofAll(Product::aliases);
    static final Column<String, String> VENDOR = Column.<String, String> of("vendor", "/vendor", NAME).must()
            .ofAll(Product::vendor);
    static final Column<String, String> DESCRIPTION = Column
            .<String, String> of("description", "/description", Cells.text(LONGEST_TEXT)).must().ofAll(Product::description);
    static final Column<Lifecycle, Lifecycle> LIFECYCLE = Column
            .<Lifecycle, Lifecycle> of("lifecycle", "/lifecycle", Cells.oneOf(Lifecycle.values(), Lifecycle::name)).must()
            .ofAll(Product::lifecycle);
    static final Column<String, String> SUCCESSOR = Column.<String, String> of("successor", "/successor", NAME)
            .ofAll(Product::successor);
    static final Column<String, String> FAMILY = Column.<String, String> of("family", "/family", NAME).must()
            .ofCable(cable -> cable.family());
    static final Column<List<Note>, List<Note>> NOTES = Column.<List<Note>, List<Note>> of("notes", "/notes", Cells.notes())
            .ofAll(Product::notes);

    static final Column<FormFactor, Figure<FormFactor>> FORM_FACTOR = figure("formFactor", FORM_FACTORS).must()
            .ofModule(Transceiver::formFactor);
    static final Column<TopStyle, Figure<TopStyle>> TOP_STYLE = figure("topStyle", TOPS).ofModule(Transceiver::topStyle);
    static final Column<HostLanes, Figure<HostLanes>> HOST = figure("host", LANES).must().ofModule(Transceiver::host);
    static final Column<List<Application>, Figure<List<Application>>> APPLICATIONS = figure("applications",
            Cells.list(Cells.form(Application::parse))).must().ofModule(Transceiver::applications);
    static final Column<Face, Figure<Face>> CONNECTOR = figure("connector", FACES).must().ofModule(Transceiver::connector);
    static final List<Column<Double, Figure<Double>>> REACHES = List.of(reach(FibreGrade.OM3), reach(FibreGrade.OM4),
            reach(FibreGrade.OM5), reach(FibreGrade.OS2));
    static final Column<String, Figure<String>> WAVELENGTH_NM = figure("wavelengthNm", NAME)
            .ofModule(Transceiver::wavelengthNm);
    static final Column<Double, Figure<Double>> TYPICAL_POWER_W = figure("typicalPowerW", Cells.decimal(Unit.W))
            .ofModule(Transceiver::typicalPowerW);
    static final Column<Double, Figure<Double>> MAX_POWER_W = figure("maxPowerW", Cells.decimal(Unit.W))
            .ofModule(Transceiver::maxPowerW);
    static final Column<Double, Figure<Double>> LOW_POWER_W = figure("lowPowerW", Cells.decimal(Unit.W))
            .ofModule(Transceiver::lowPowerW);
    static final Column<Retiming, Figure<Retiming>> RETIMING = figure("retiming",
            Cells.oneOf(Retiming.values(), Retiming::name)).ofModule(Transceiver::retiming);
    static final Column<LatencySpread, Figure<LatencySpread>> PASS_LATENCY_NS = figure("passLatencyNs", Cells.latency())
            .ofModule(Transceiver::passLatencyNs);
    static final Column<Double, Figure<Double>> CASE_TEMP_MIN_C = figure("caseTempMinC", Cells.decimal(Unit.C))
            .ofModule(Transceiver::caseTempMinC);
    static final Column<Double, Figure<Double>> CASE_TEMP_MAX_C = figure("caseTempMaxC", Cells.decimal(Unit.C))
            .ofModule(Transceiver::caseTempMaxC);
    static final Column<Set<Protocol>, Figure<Set<Protocol>>> PROTOCOLS = figure("protocols", PROTOCOL_SETS).must()
            .ofModule(Transceiver::protocols).ofAssembly(assembly -> assembly.protocols());
    static final Column<Set<String>, Figure<Set<String>>> PORTS = figure("ports", NAMES).must().ofModule(Transceiver::ports);

    static final Column<Medium, Figure<Medium>> MEDIUM = figure("medium", Cells.oneOf(Medium.values(), Medium::name)).must()
            .ofAssembly(assembly -> assembly.medium());
    static final Column<String, Figure<String>> STANDARD = figure("standard", NAME).ofAssembly(assembly -> assembly.standard());
    static final Column<Double, Figure<Double>> LENGTH_MIN_M = figure("lengthMinM", Cells.decimal(Unit.M))
            .ofAssembly(assembly -> assembly.lengthMinM());
    static final Column<Double, Figure<Double>> LENGTH_MAX_M = figure("lengthMaxM", Cells.decimal(Unit.M)).must()
            .ofAssembly(assembly -> assembly.lengthMaxM());
    static final Column<Integer, Figure<Integer>> BRANCHES = figure("branches", Cells.whole()).must()
            .ofAssembly(assembly -> assembly.branches()).ofCable(cable -> cable.branches());
    static final EndColumns TRUNK = EndColumns.of("trunk", assembly -> assembly.trunkEnd());
    static final EndColumns BRANCH = EndColumns.of("branch", assembly -> assembly.branchEnd());

    static final Column<FibreGrade, Figure<FibreGrade>> GRADE = figure("grade",
            Cells.oneOf(FibreGrade.values(), FibreGrade::name)).must().ofCable(cable -> cable.grade());
    static final Column<Face, Figure<Face>> TRUNK_CONNECTOR = figure("trunkConnector", FACES).must()
            .ofCable(cable -> cable.trunkConnector());
    static final Column<Face, Figure<Face>> BRANCH_CONNECTOR = figure("branchConnector", FACES).must()
            .ofCable(cable -> cable.branchConnector());
    static final Column<Polarity, Figure<Polarity>> POLARITY = figure("polarity",
            Cells.oneOf(Polarity.values(), Polarity::name)).ofCable(cable -> cable.polarity());
    static final Column<Double, Figure<Double>> LENGTH_M = figure("lengthM", Cells.decimal(Unit.M)).must()
            .ofCable(cable -> cable.lengthM());

    /** The columns of one end of a cable assembly. */
    record EndColumns(Column<FormFactor, Figure<FormFactor>> formFactor, Column<TopStyle, Figure<TopStyle>> topStyle,
            Column<HostLanes, Figure<HostLanes>> host, Column<Double, Figure<Double>> maxPowerW,
            Column<LatencySpread, Figure<LatencySpread>> passLatencyNs, Column<Set<String>, Figure<Set<String>>> ports) {

        private static EndColumns of(String end, Function<CableAssembly, PlugEnd> of) {
            return new EndColumns(
                    at(end, "formFactor", FORM_FACTORS).must().ofAssembly(of.andThen(PlugEnd::formFactor)),
                    at(end, "topStyle", TOPS).ofAssembly(of.andThen(PlugEnd::topStyle)),
                    at(end, "host", LANES).must().ofAssembly(of.andThen(PlugEnd::host)),
                    at(end, "maxPowerW", Cells.decimal(Unit.W)).ofAssembly(of.andThen(PlugEnd::maxPowerW)),
                    at(end, "passLatencyNs", Cells.latency()).ofAssembly(of.andThen(PlugEnd::passLatencyNs)),
                    at(end, "ports", NAMES).must().ofAssembly(of.andThen(PlugEnd::ports)));
        }

        private static <T> Column<T, Figure<T>> at(String end, String name, CellType<T> type) {
            return Column.of(end + Character.toUpperCase(name.charAt(0)) + name.substring(1), "/" + end + "End/" + name, type);
        }

        List<FigureColumn<?>> all() {
            return List.of(f(formFactor), f(topStyle), f(host), f(maxPowerW), f(passLatencyNs), f(ports));
        }
    }

    /** Those that hold no figure. */
    static final List<Column<?, ?>> PLAIN = List.of(KIND, PART_NUMBER, ALIASES, VENDOR, DESCRIPTION, LIFECYCLE, SUCCESSOR,
            FAMILY, NOTES);

    /** Those that do. */
    static final List<FigureColumn<?>> FIGURES = figures();

    /** All. */
    static final List<Column<?, ?>> ALL = Stream
            .<Column<?, ?>> concat(PLAIN.stream(), FIGURES.stream().map(FigureColumn::column)).toList();

    private static List<FigureColumn<?>> figures() {
        List<FigureColumn<?>> all = new ArrayList<>(
                List.of(f(FORM_FACTOR), f(TOP_STYLE), f(HOST), f(APPLICATIONS), f(CONNECTOR)));
        REACHES.forEach(reach -> all.add(f(reach)));
        all.addAll(List.of(f(WAVELENGTH_NM), f(TYPICAL_POWER_W), f(MAX_POWER_W), f(LOW_POWER_W), f(RETIMING),
                f(PASS_LATENCY_NS), f(CASE_TEMP_MIN_C), f(CASE_TEMP_MAX_C), f(PROTOCOLS), f(PORTS), f(MEDIUM), f(STANDARD),
                f(LENGTH_MIN_M), f(LENGTH_MAX_M), f(BRANCHES)));
        all.addAll(TRUNK.all());
        all.addAll(BRANCH.all());
        all.addAll(List.of(f(GRADE), f(TRUNK_CONNECTOR), f(BRANCH_CONNECTOR), f(POLARITY), f(LENGTH_M)));
        return List.copyOf(all);
    }

    private static <T> FigureColumn<T> f(Column<T, Figure<T>> column) {
        return new FigureColumn<>(column);
    }

    private static <T> Column<T, Figure<T>> figure(String name, CellType<T> type) {
        return Column.of(name, "/" + name, type);
    }

    private static Column<Double, Figure<Double>> reach(FibreGrade grade) {
        String name = "reach" + grade.name().charAt(0) + grade.name().substring(1).toLowerCase(Locale.ROOT) + "M";
        Column<Double, Figure<Double>> column = Column.of(name, "/reachM/" + grade.name(), Cells.decimal(Unit.M));
        return column.ofModule(module -> module.reachM().get(grade));
    }

    /** The column that a fault of a product of that kind is about: the one whose pointer lies on the way to it. */
    static Optional<Column<?, ?>> at(String pointer, PartKind kind) {
        return ALL.stream().filter(column -> column.of(kind)
                && ((pointer + "/").startsWith(column.pointer() + "/") || column.pointer().startsWith(pointer + "/")))
                .findFirst();
    }

    private ProductColumns() {
    }
}
