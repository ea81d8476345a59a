package io.linkwright.catalog.design;

import io.linkwright.catalog.platform.Platform;
import io.linkwright.catalog.platform.Platform.Kind;

/** Whether names of platforms are known and of the right kind. */
record NameCheck(Catalogue catalogue, FaultList faults) {

    /** Null when there is none of that name and kind; the faults then say so. */
    Platform platform(String pointer, String name, Kind kind) {
        if (name == null || name.isBlank()) {
            faults.add(pointer, "missing", "The name of a " + word(kind) + " is missing.");
            return null;
        }
        Platform platform = catalogue.platform(name).orElse(null);
        if (platform == null) {
            faults.add(pointer, "unknown-" + (kind == Kind.NIC ? "nic" : "platform"), "The catalogue knows no " + word(kind)
                    + " called " + FaultList.quoted(name) + ".");
        } else if (platform.kind() != kind) {
            faults.add(pointer, "wrong-kind", platform.name() + " is a " + word(platform.kind()) + ", not a " + word(kind)
                    + ".");
            return null;
        }
        return platform;
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case SWITCH -> "switch";
            case NIC -> "NIC";
            case NODE -> "server";
        };
    }
}
