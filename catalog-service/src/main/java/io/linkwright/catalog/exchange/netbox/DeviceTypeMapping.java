package io.linkwright.catalog.exchange.netbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Note;
import io.linkwright.catalog.product.TopStyle;
import io.linkwright.contracts.Confidence;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** From a device type that passed {@link DeviceTypeCheck} to a platform, as far as it says what a platform is. */
final class DeviceTypeMapping {

    static final String SOURCE = "netbox-device-type";
    /** What has this many cages is a switch; below that the file does not tell a switch from a server. */
    private static final int CAGES_OF_A_SWITCH = 16;

    private final JsonNode device;
    private final List<PortNames> portNames = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();
    private final List<Remark> gaps = new ArrayList<>();

    private DeviceTypeMapping(JsonNode device) {
        this.device = device;
    }

    /**
     * What a device type comes to.
     *
     * @param platform null when it cannot be told what kind of platform it is
     * @param ports what the names of the ports tell, by group
     * @param warnings what is odd about the file
     * @param gaps what a platform has and the file does not say
     */
    record Mapped(Platform platform, List<PortNames> ports, List<Remark> warnings, List<Remark> gaps) {
    }

    /** @param kind SWITCH or NIC as the caller says; null to find out */
    static Mapped map(JsonNode device, Platform.Kind kind) {
        DeviceTypeMapping mapping = new DeviceTypeMapping(device);
        Platform platform = mapping.platform(kind);
        return new Mapped(platform, List.copyOf(mapping.portNames), List.copyOf(mapping.warnings), List.copyOf(mapping.gaps));
    }

    static List<String> names(JsonNode device) {
        List<String> names = new ArrayList<>(List.of(device.path("model").textValue().strip()));
        String partNumber = device.path("part_number").asText("").strip();
        if (!partNumber.isEmpty() && !partNumber.equalsIgnoreCase(names.get(0))) {
            names.add(partNumber);
        }
        return names;
    }

    private Platform platform(Platform.Kind asked) {
        List<PortGroup> groups = groups();
        int cages = groups.stream().mapToInt(group -> group.cages().value()).sum();
        if (asked == null && cages < CAGES_OF_A_SWITCH) {
            return null;
        }
        Platform.Kind kind = asked == null ? Platform.Kind.SWITCH : asked;
        if (asked == null) {
            gap("kind", "A device type does not say what it is; with " + cages + " cages it is taken for a switch.");
        }
        gapsOf(kind, groups);
        Figure<Set<Cooling>> cooling = cooling(kind);
        List<String> names = names(device);
        String description = device.path("description").asText("");
        return new Platform(kind, names.get(0), names.subList(1, names.size()), device.path("manufacturer").textValue().strip(),
                description.isBlank() ? device.path("manufacturer").textValue() + " " + names.get(0) : description,
                figure(Set.of(Protocol.ETHERNET)), cooling, null, groups, null, null, null, null,
                null, notes());
    }

    private Figure<Set<Cooling>> cooling(Platform.Kind kind) {
        String airflow = device.path("airflow").asText("");
        if (kind != Platform.Kind.SWITCH) {
            return null;
        }
        boolean fans = airflow.contains("-to-");
        if (!fans) {
            gap("cooling", "How the switch is cooled is not said; air is assumed.");
        }
        return new Figure<>(Set.of(Cooling.AIR), SOURCE, fans ? Confidence.COMPUTED : Confidence.FROM_MEMORY);
    }

    private List<Note> notes() {
        return gaps.stream().map(gap -> new Note("not-said-" + gap.code(), gap.message(), SOURCE, null)).toList();
    }

    private List<PortGroup> groups() {
        Map<String, List<String>> byType = new LinkedHashMap<>();
        for (JsonNode port : device.path("interfaces")) {
            if (!port.path("mgmt_only").asBoolean(false)) {
                byType.computeIfAbsent(port.path("type").textValue(), first -> new ArrayList<>())
                        .add(port.path("name").textValue());
            }
        }
        List<PortGroup> groups = new ArrayList<>();
        byType.forEach((type, names) -> {
            InterfaceKind kind = InterfaceKind.of(type);
            if (kind != null) {
                add(type, kind, PortNames.of(names), groups);
            } else if (type.startsWith("infiniband-")) {
                gap("cage-of-" + type, names.size() + " interfaces of the type " + type
                        + " name a rate and no cage; they are not taken.");
            }
        });
        return groups;
    }

    private void add(String type, InterfaceKind kind, PortNames names, List<PortGroup> groups) {
        InterfaceKind.Lanes lanes = kind.lanesOfCage(names.perCage());
        if (lanes.portClass() == null) {
            gap("class-of-" + type, "Products name no class of ports for cages of the type " + type + "; its "
                    + names.listed() + " interfaces are not taken.");
            return;
        }
        portNames.add(names);
        groups.add(group(type, kind, names, lanes));
    }

    private PortGroup group(String type, InterfaceKind kind, PortNames names, InterfaceKind.Lanes lanes) {
        if (!names.missing().isEmpty()) {
            warn("ports-missing", names.listed() + " of " + names.expected() + " ports of the type " + type
                    + " are listed; by the numbering of the others " + String.join(", ", names.missing())
                    + (names.missing().size() == 1 ? " is" : " are") + " missing.");
        }
        if (names.perCage() > 1) {
            warn("ports-not-cages", "The interfaces are ports and not cages: the names put " + names.perCage()
                    + " ports into each of " + names.cages() + " " + kind.cage().label() + " cages.");
        }
        if (!lanes.follow()) {
            gap("lanes", "The type " + type + " does not say which electrical lanes a cage runs; " + lanes.lanes()
                    + " is the likeliest.");
        }
        Figure<Set<TopStyle>> flat = kind.flatTop() ? figure(Set.of(TopStyle.FLAT)) : null;
        return new PortGroup(type, new Figure<>(names.cages(), SOURCE,
                names.missing().isEmpty() && names.perCage() == 1 ? Confidence.SOURCED : Confidence.COMPUTED),
                figure(kind.cage()),
                new Figure<>(List.of(lanes.lanes()), SOURCE, lanes.follow() ? Confidence.COMPUTED : Confidence.FROM_MEMORY),
                figure(kind.gbps()), null, flat, null, null,
                new Figure<>(Set.of(lanes.portClass()), SOURCE, Confidence.FROM_MEMORY));
    }

    private void gapsOf(Platform.Kind kind, List<PortGroup> groups) {
        for (PortGroup group : groups) {
            if (group.topStylesAir() == null && group.cage().value().osfpFamily()) {
                gap("top-style", "Whether the cages take finned or flat tops is not said.");
            }
        }
        if (!groups.isEmpty()) {
            gap("max-power", "The highest power of a module is not said, neither for one cage nor for all.");
            gap("port-class", "The class of port that products name is not said; that of all such cages is taken.");
            gap("protocol", "Interface types are those of Ethernet whatever a port runs; it is taken for Ethernet.");
        }
        if (kind == Platform.Kind.SWITCH) {
            gap("airflow", device.hasNonNull("airflow")
                    ? "Air goes " + device.path("airflow").textValue() + ", but not which side has the ports."
                    : "Which way air goes is not said.");
            gap("latency", "The delay through the switch is not said.");
        }
    }

    private static <T> Figure<T> figure(T value) {
        return new Figure<>(value, SOURCE, Confidence.SOURCED);
    }

    private void warn(String code, String message) {
        warnings.add(new Remark(code, message));
    }

    private void gap(String code, String message) {
        String safe = code.toLowerCase(Locale.ROOT).replace('.', '-');
        if (gaps.stream().noneMatch(gap -> gap.code().equals(safe))) {
            gaps.add(new Remark(safe, message));
        }
    }
}
