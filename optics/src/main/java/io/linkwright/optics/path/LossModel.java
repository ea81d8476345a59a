package io.linkwright.optics.path;

import io.linkwright.optics.budget.LinkBudget;
import io.linkwright.optics.connector.ConnectorType;

/**
 * What a mated pair loses at most.
 *
 * @param arrayPairDb of two MPO
 * @param duplexPairDb of two LC or CS
 */
public record LossModel(double arrayPairDb, double duplexPairDb) {

    /** What is usually promised; recalled, not read. TIA-568.3 allows up to 0.75 dB. */
    public static final LossModel USUAL = new LossModel(LinkBudget.USUAL_CONNECTION_LOSS_DB,
            LinkBudget.USUAL_CONNECTION_LOSS_DB);

    public LossModel {
        if (!(arrayPairDb >= 0) || !(duplexPairDb >= 0)) {
            throw new IllegalArgumentException("a connection has no gain");
        }
    }

    double pairDb(ConnectorType type) {
        return type.pinAligned() ? arrayPairDb : duplexPairDb;
    }
}
