package io.linkwright.catalog.exchange.netbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Device types as NetBox's library shapes them, made from their ports. */
public final class DeviceTypeFixture {

    /** The switch as the library has it: ports for interfaces, two in each of 32 cages, and two of the 64 left out. */
    public static byte[] qm9700() {
        List<String> ports = IntStream.range(0, 32).boxed().flatMap(cage -> Stream.of("P" + cage + ".0", "P" + cage + ".1"))
                .filter(port -> !port.equals("P22.1") && !port.equals("P23.0")).toList();
        return device("Nvidia", "QM9700", "airflow: rear-to-front\n", "400gbase-x-osfp", ports);
    }

    public static byte[] device(String manufacturer, String model, String more, String type, List<String> ports) {
        String head = "---\nmanufacturer: " + manufacturer + "\nmodel: " + model + "\nslug: "
                + (manufacturer + "-" + model).toLowerCase() + "\nu_height: 1\nis_full_depth: true\n" + more
                + "console-ports:\n  - name: uart\n    type: rj-45\n"
                + "power-ports:\n  - name: psu0\n    type: iec-60320-c14\n  - name: psu1\n    type: iec-60320-c14\n"
                + "interfaces:\n  - name: mgmt0\n    type: 1000base-t\n    mgmt_only: true\n";
        return (head + ports.stream().map(port -> "  - name: " + port + "\n    type: " + type + "\n")
                .collect(Collectors.joining())).getBytes(UTF_8);
    }

    private DeviceTypeFixture() {
    }
}
