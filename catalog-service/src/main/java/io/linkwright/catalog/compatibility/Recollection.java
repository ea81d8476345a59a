package io.linkwright.catalog.compatibility;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.catalog.product.CableAssembly;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Transceiver;
import io.linkwright.contracts.Reason;
import io.linkwright.contracts.Reason.Severity;

/** Says which of the figures that a choice rests on were recalled and not read. */
public final class Recollection {

    static final String PARTS = "figures-from-memory";
    static final String PLATFORM = "platform-from-memory";

    /** Null when every deciding figure of both modules has a document. */
    public static Reason of(Optic near, Optic far) {
        StringBuilder text = new StringBuilder();
        append(text, near.module());
        if (far.module() != near.module()) {
            append(text, far.module());
        }
        return reason(text);
    }

    /** Null when every deciding figure of the assembly has a document. */
    public static Reason of(CableAssembly assembly) {
        List<String> names = new ArrayList<>();
        note(names, "length", assembly.lengthMaxM());
        for (CableAssembly.PlugEnd end : List.of(assembly.trunkEnd(), assembly.branchEnd())) {
            note(names, "form factor", end.formFactor());
            note(names, "top style", end.topStyle());
            note(names, "host lanes", end.host());
            note(names, "power", end.maxPowerW());
        }
        StringBuilder text = new StringBuilder();
        append(text, assembly.partNumber(), names.stream().distinct().toList());
        return reason(text);
    }

    /**
     * Null when every figure that decides about the module in a port has a document.
     *
     * @param heat whether its temperatures decide too
     */
    static Reason inPort(Transceiver module, boolean heat) {
        List<String> names = names(module);
        note(names, "protocols", module.protocols());
        note(names, "qualified ports", module.ports());
        if (heat) {
            note(names, "case temperatures", module.caseTempMaxC());
        }
        StringBuilder text = new StringBuilder();
        append(text, module.partNumber(), names);
        return reason(text);
    }

    /** Null when every figure of the platform's cages has a document. */
    public static Reason of(Socket socket) {
        if (socket.fromMemory().isEmpty()) {
            return null;
        }
        return new Reason(PLATFORM, Severity.REVIEW, "From memory for " + socket.platform() + ": "
                + String.join(", ", socket.fromMemory()) + ".", socket.pointer(), "memory");
    }

    private static void append(StringBuilder text, Transceiver module) {
        append(text, module.partNumber(), names(module));
    }

    private static List<String> names(Transceiver module) {
        List<String> names = new ArrayList<>();
        note(names, "form factor", module.formFactor());
        note(names, "top style", module.topStyle());
        note(names, "host lanes", module.host());
        note(names, "optical interface", module.applications());
        note(names, "connector", module.connector());
        module.reachM().values().stream().filter(Figure::fromMemory).findAny().ifPresent(reach -> names.add("reach"));
        note(names, "power", module.maxPowerW());
        return names;
    }

    private static void append(StringBuilder text, String partNumber, List<String> names) {
        if (!names.isEmpty()) {
            text.append(text.isEmpty() ? "From memory for " : "; for ").append(partNumber).append(": ")
                    .append(String.join(", ", names));
        }
    }

    private static void note(List<String> names, String name, Figure<?> figure) {
        if (figure != null && figure.fromMemory()) {
            names.add(name);
        }
    }

    private static Reason reason(StringBuilder text) {
        return text.isEmpty() ? null : new Reason(PARTS, Severity.REVIEW, text.append('.').toString(), null, "memory");
    }

    private Recollection() {
    }
}
