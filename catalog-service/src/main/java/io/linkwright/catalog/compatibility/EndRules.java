package io.linkwright.catalog.compatibility;

import java.util.List;
import java.util.stream.Stream;

/** Whether a part may be plugged into a cage and runs there. */
public final class EndRules {

    /** All of them, the mechanical ones first. */
    public static final List<EndRule> ALL = Stream.of(MechanicalRules.END, ElectricalRules.END, PowerRules.END,
            OperationRules.END).flatMap(List::stream).toList();

    private EndRules() {
    }
}
