package io.linkwright.catalog.compatibility.http;

import java.util.List;

import io.linkwright.catalog.compatibility.EndAsked;
import io.linkwright.catalog.compatibility.EndAsked.CableEnd;
import io.linkwright.catalog.compatibility.Fec;
import io.linkwright.catalog.compatibility.Parts;
import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.PortGroup;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Product;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.kit.json.JsonFields;

/** Reads the names in a question and finds what they mean. Each method answers null where it noted a fault. */
final class Names {

    private static final int QUOTED = 80;

    private final Parts parts;

    Names(Parts parts) {
        this.parts = parts;
    }

    /** A part in a port. */
    EndAsked end(JsonFields fields, boolean platformNeeded) {
        Product part = pluggable(fields);
        Platform platform = platform(fields, platformNeeded);
        PortGroup group = portGroup(fields, platform);
        return new EndAsked(part, fields.oneOf("end", CableEnd.values()), platform, group,
                fields.oneOf("cooling", Cooling.values()), fields.text("firmware"), fields.oneOf("fec", Fec.values()),
                fields.pointer());
    }

    /** A module or a cable with fixed plugs. */
    Product pluggable(JsonFields fields) {
        Product part = product(fields, "part", fields.requiredText("part"));
        if (part instanceof FibreCable) {
            fields.fault("part", "not-pluggable", part.partNumber() + " is a fibre cable: it goes into a module, not a port.");
            return null;
        }
        return part;
    }

    FibreCable cable(JsonFields fields) {
        Product part = product(fields, "cable", fields.text("cable"));
        if (part == null || part instanceof FibreCable) {
            return (FibreCable) part;
        }
        fields.fault("cable", "no-fibre-cable", part.partNumber() + " is no fibre cable.");
        return null;
    }

    private Product product(JsonFields fields, String name, String partNumber) {
        if (partNumber == null) {
            return null;
        }
        Product part = parts.product(partNumber).orElse(null);
        if (part == null) {
            fields.fault(name, "unknown-part", "The catalogue has no part " + quoted(partNumber) + ".");
        }
        return part;
    }

    /** A switch or a NIC; of a server that comes with one kind of NIC, that one. */
    Platform platform(JsonFields fields, boolean needed) {
        String name = needed ? fields.requiredText("platform") : fields.text("platform");
        return name == null ? null : platform(fields, name);
    }

    private Platform platform(JsonFields fields, String name) {
        Platform platform = parts.platform(name).orElse(null);
        if (platform == null) {
            fields.fault("platform", "unknown-platform", "The catalogue has no platform " + quoted(name) + ".");
            return null;
        }
        if (!platform.ports().isEmpty()) {
            return platform;
        }
        List<String> nics = platform.nics() == null ? List.of() : platform.nics().value().stream().sorted().toList();
        if (nics.size() == 1) {
            return parts.platform(nics.get(0)).orElseThrow();
        }
        fields.fault("platform", "no-ports", platform.name() + " is a server; ask with the NIC in it"
                + (nics.isEmpty() ? "." : ": " + String.join(", ", nics) + "."));
        return null;
    }

    private static PortGroup portGroup(JsonFields fields, Platform platform) {
        String name = fields.text("portGroup");
        if (name == null || platform == null) {
            return null;
        }
        List<PortGroup> found = platform.ports().stream()
                .filter(group -> group.name().regionMatches(true, 0, name, 0, name.length()) && !name.isBlank()).toList();
        if (found.size() == 1) {
            return found.get(0);
        }
        fields.fault("portGroup", "unknown-port-group", "The cages of " + platform.name() + " are: "
                + String.join("; ", platform.ports().stream().map(PortGroup::name).toList()) + ".");
        return null;
    }

    /** A stranger's text, short enough to be shown and logged on one line. */
    static String quoted(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return '"' + (line.length() > QUOTED ? line.substring(0, QUOTED) + "..." : line) + '"';
    }
}
