package io.linkwright.catalog.exchange.netbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.platform.Cage;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PlatformCheck;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.contracts.Confidence;

class DeviceTypesTest {

    @Test
    void theQm9700With62PortsIsToldToLackTwoAndToListPortsForCages() {
        DeviceTypes device = read(DeviceTypeFixture.qm9700());
        assertThat(device.warnings()).extracting(Remark::code, Remark::message).containsExactly(
                tuple("ports-missing", "62 of 64 ports of the type 400gbase-x-osfp are listed; by the numbering of the others "
                        + "P22.1, P23.0 are missing."),
                tuple("ports-not-cages", "The interfaces are ports and not cages: the names put 2 ports into each of 32 OSFP "
                        + "cages."));
        PortGroup group = device.platform().ports().get(0);
        assertThat(group.cages().value()).isEqualTo(32);
        assertThat(group.lanes().value()).hasToString("[8x100G-PAM4]");
        assertThat(group.nativePortGbps().value()).isEqualTo(400);
    }

    @Test
    void theCatalogueSaysOtherwiseOfTheQm9700() {
        assertThat(read(DeviceTypeFixture.qm9700()).differences(CatalogueFixture.platform("QM9700")))
                .extracting(Remark::code, Remark::message)
                .containsExactly(tuple("differs-ports", "The catalogue has 64 ports, the file 62 ports."),
                        tuple("differs-protocol",
                                "The file's interface types are those of Ethernet; in the catalogue QM9700 runs "
                                        + "INFINIBAND."));
    }

    @Test
    void aFileThatAgreesIsNotWarnedOf() {
        DeviceTypes device = read(DeviceTypeFixture.device("NVIDIA", "SN5600", "", "800gbase-x-osfp", swp(64)));
        assertThat(device.warnings()).isEmpty();
        assertThat(device.differences(CatalogueFixture.platform("SN5600"))).isEmpty();
    }

    @Test
    void anUnknownSwitchIsTakenAsFarAsTheFileGoes() {
        DeviceTypes device = read(DeviceTypeFixture.device("ACME", "S64", "airflow: front-to-rear\npart_number: AC-S64\n",
                "800gbase-x-qsfpdd", swp(64)));
        Platform platform = device.platform();
        assertThat(platform.kind()).isEqualTo(Platform.Kind.SWITCH);
        assertThat(platform.name()).isEqualTo("S64");
        assertThat(platform.aliases()).containsExactly("AC-S64");
        PortGroup group = platform.ports().get(0);
        assertThat(group.cage().value()).isEqualTo(Cage.QSFP_DD800_CAGE);
        assertThat(group.cages().value()).isEqualTo(64);
        assertThat(group.cages().confidence()).isEqualTo(Confidence.SOURCED);
        assertThat(group.lanes().value()).hasToString("[8x100G-PAM4]");
        assertThat(group.lanes().confidence()).isEqualTo(Confidence.COMPUTED);
        assertThat(group.maxPowerW()).isNull();
        assertThat(device.gaps()).extracting(Remark::code).containsExactlyInAnyOrder("kind", "max-power", "port-class",
                "protocol", "airflow", "latency");
        assertThat(PlatformCheck.faults(platform, CatalogueFixture.DATA.productContext())).isEmpty();
    }

    @Test
    void lanesThatTheTypeLeavesOpenAreAGap() {
        DeviceTypes device = read(DeviceTypeFixture.device("ACME", "S32", "", "400gbase-x-osfp", swp(32)));
        assertThat(device.platform().ports().get(0).lanes().confidence()).isEqualTo(Confidence.FROM_MEMORY);
        assertThat(device.gaps()).extracting(Remark::code).contains("lanes", "top-style", "cooling");
        assertThat(PlatformCheck.faults(device.platform(), CatalogueFixture.DATA.productContext())).isEmpty();
    }

    @Test
    void fewCagesDoNotTellWhatItIs() {
        byte[] nic = DeviceTypeFixture.device("ACME", "N1", "", "400gbase-x-qsfp112", swp(2));
        assertThat(faults(nic)).extracting(ImportFault::code).containsExactly("kind");
        ImportFaults none = new ImportFaults();
        assertThat(DeviceTypes.read(nic, Platform.Kind.NIC, none).platform().kind()).isEqualTo(Platform.Kind.NIC);
        assertThat(none.listed()).isEmpty();
        assertThat(faults(DeviceTypeFixture.device("ACME", "R1", "", "1000base-t", swp(48)))).extracting(ImportFault::code)
                .containsExactly("no-cages");
    }

    @Test
    void everyFaultAgainstTheSchemaHasItsPlace() {
        List<ImportFault> faults = faults(("manufacturer: ACME\nmodel: 42\nslug: No Slug\nu_height: 1.3\nweight: 3\n"
                + "colour: red\ninterfaces:\n  - name: a\n    type: 400gbase-x-ospf\n  - name: a\n    type: lag\n    speed: 1\n"
                + "front-ports: none\ndevice-bays:\n  - name: b\n").getBytes(UTF_8));
        assertThat(faults).extracting(ImportFault::pointer, ImportFault::code, ImportFault::line).containsExactlyInAnyOrder(
                tuple("/model", "wrong-type", 2L), tuple("/slug", "wrong-form", 3L), tuple("/u_height", "out-of-range", 4L),
                tuple("/weight_unit", "missing", 1L), tuple("/colour", "unknown-field", 6L),
                tuple("/interfaces/0/type", "not-one-of", 9L), tuple("/interfaces/1/name", "duplicate", 10L),
                tuple("/interfaces/1/speed", "unknown-field", 12L), tuple("/front-ports", "wrong-type", 13L),
                tuple("/is_full_depth", "missing", 1L), tuple("/subdevice_role", "missing", 1L));
    }

    @Test
    void nothingInTheTextStandsForMoreThanItself() {
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        assertThat(codes(bomb)).contains("anchor", "alias");
        assertThat(codes("a: !!javax.script.ScriptEngineManager [x]\n")).contains("tag");
        assertThat(codes("a: !custom x\nb: !!binary eA==\n")).contains("tag");
        assertThat(codes("<<: {a: 1}\n")).contains("merge-key");
        assertThat(codes("a: 1\na: 2\n")).contains("duplicate-key");
        assertThat(codes("? [a]\n: b\n")).contains("key");
        assertThat(codes("a: 2024-01-01\nb: 1:30\nc: 0x1F\nd: 017\ne: .inf\n")).filteredOn("ambiguous"::equals).hasSize(5);
        assertThat(codes("a: 1\n---\nb: 2\n")).contains("second-document");
        assertThat(codes("[".repeat(30) + "]".repeat(30))).contains("too-deep");
        assertThat(codes("[".repeat(500_000))).contains("too-deep");
        assertThat(codes("a: [1\n")).containsExactly("broken-yaml");
        assertThat(codes("a: \u0007\n")).containsExactly("broken-yaml");
        assertThat(codes("")).containsExactly("empty");
        assertThat(faults("a: \u00fc\n".getBytes(StandardCharsets.ISO_8859_1))).extracting(ImportFault::code)
                .containsExactly("encoding");
    }

    private static List<String> swp(int ports) {
        return IntStream.rangeClosed(1, ports).mapToObj(port -> "swp" + port).toList();
    }

    private static List<String> codes(String text) {
        return faults(text.getBytes(UTF_8)).stream().map(ImportFault::code).toList();
    }

    private static List<ImportFault> faults(byte[] bytes) {
        ImportFaults faults = new ImportFaults();
        assertThat(DeviceTypes.read(bytes, null, faults)).isNull();
        return faults.listed();
    }

    private static DeviceTypes read(byte[] bytes) {
        ImportFaults faults = new ImportFaults();
        DeviceTypes device = DeviceTypes.read(bytes, null, faults);
        assertThat(faults.listed()).isEmpty();
        return device;
    }
}
