package io.linkwright.catalog.exchange.netbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.exchange.ImportFault;
import io.linkwright.catalog.exchange.ImportFaults;
import io.linkwright.catalog.platform.Platform;

/** Reads a NetBox device type. Whatever the bytes are, the outcome is a platform or faults. */
public final class DeviceTypes {

    private final YamlTree.Read document;
    private final DeviceTypeMapping.Mapped mapped;

    private DeviceTypes(YamlTree.Read document, DeviceTypeMapping.Mapped mapped) {
        this.document = document;
        this.mapped = mapped;
    }

    /**
     * @param kind what the caller says it is; null to find out
     * @param faults gets what is wrong with the file
     * @return null when there was a fault
     */
    public static DeviceTypes read(byte[] bytes, Platform.Kind kind, ImportFaults faults) {
        YamlTree.Read document = YamlTree.read(bytes, faults);
        if (document.root() != null) {
            DeviceTypeCheck.check(document, faults);
        }
        if (!faults.isEmpty()) {
            return null;
        }
        DeviceTypeMapping.Mapped mapped = DeviceTypeMapping.map(document.root(), kind);
        if (mapped.ports().isEmpty()) {
            faults.add(document.fault("/interfaces", "no-cages",
                    "No interface is of a type that says which modules are plugged in; there is nothing to take."));
        } else if (mapped.platform() == null) {
            faults.add(document.fault("", "kind", "With few cages a device type does not tell a switch from a NIC or a server: "
                    + "say kind=SWITCH or kind=NIC in the query. Servers are entered by hand, since their NICs are not said."));
        }
        return faults.isEmpty() ? new DeviceTypes(document, mapped) : null;
    }

    public Platform platform() {
        return mapped.platform();
    }

    /** What is odd about the file. */
    public List<Remark> warnings() {
        return mapped.warnings();
    }

    /** What a platform has and the file does not say. */
    public List<Remark> gaps() {
        return mapped.gaps();
    }

    /** The platform of the catalogue that the file is about, by model or part number. */
    public Optional<Platform> known(Function<String, Optional<Platform>> byName) {
        return DeviceTypeMapping.names(document.root()).stream().map(byName).flatMap(Optional::stream).findFirst();
    }

    /** What the file says otherwise than the catalogue. */
    public List<Remark> differences(Platform stored) {
        return PlatformComparison.differences(stored, mapped.platform(), mapped.ports());
    }

    /** A fault of the platform at the field of the file that it comes from. */
    public ImportFault fault(String pointer, String code, String message) {
        String of = pointer.startsWith("/name") ? "/model"
                : pointer.startsWith("/aliases") ? "/part_number"
                        : pointer.startsWith("/vendor") ? "/manufacturer"
                                : pointer.startsWith("/description") ? "/description"
                                        : pointer.startsWith("/ports") ? "/interfaces" : "";
        return document.fault(of, code, message);
    }

    JsonNode json() {
        return document.root();
    }
}
