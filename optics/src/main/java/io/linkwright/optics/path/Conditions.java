package io.linkwright.optics.path;

import static java.util.Objects.requireNonNull;

/**
 * What a path is checked against.
 *
 * @param lanesMayPermute whether the receivers put lanes in order: those of Ethernet do, of others nothing is at hand
 */
public record Conditions(LossModel loss, Budgets budgets, boolean lanesMayPermute) {

    public static final Conditions USUAL = new Conditions(LossModel.USUAL, Budgets.NONE, true);

    public Conditions {
        requireNonNull(loss, "loss");
        requireNonNull(budgets, "budgets");
    }
}
