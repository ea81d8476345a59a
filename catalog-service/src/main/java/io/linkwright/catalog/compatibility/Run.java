package io.linkwright.catalog.compatibility;

import java.util.List;

import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Pmd.FibreKind;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.budget.LinkBudget;

/**
 * The way between two ends.
 *
 * @param distanceM longest cable run in metres
 * @param multimode grade that is laid
 * @param singleMode grade that is laid
 * @param pointer into the request, to the distance
 * @param connections mated pairs on the way, those at the modules included
 * @param lossPerConnectionDb loss of one of them; null for the usual one
 * @param statedLossDb loss of the whole way, when somebody knows it; null to count it from the others
 */
public record Run(double distanceM, FibreGrade multimode, FibreGrade singleMode, String pointer, int connections,
        Double lossPerConnectionDb, Figure<Double> statedLossDb) {

    /** One cable straight from module to module. */
    public Run(double distanceM, FibreGrade multimode, FibreGrade singleMode, String pointer) {
        this(distanceM, multimode, singleMode, pointer, 2, null, null);
    }

    FibreGrade grade(FibreKind kind) {
        return kind == FibreKind.MULTIMODE ? multimode : singleMode;
    }

    /** Most that it loses over that grade. */
    double lossDb(FibreGrade grade) {
        if (statedLossDb != null) {
            return statedLossDb.value();
        }
        return new LinkBudget(distanceM, grade, connections, perConnectionDb()).insertionLossDb();
    }

    /**
     * What of it the connections at the modules' own faces lose: IEEE 802.3 counts those with the modules and not with the
     * channel. 0 where the loss was stated as a whole.
     */
    double atModulesDb() {
        return statedLossDb != null ? 0 : Math.min(2, connections) * perConnectionDb();
    }

    private double perConnectionDb() {
        return lossPerConnectionDb == null ? LinkBudget.USUAL_CONNECTION_LOSS_DB : lossPerConnectionDb;
    }

    /** What in its loss was recalled and not read. The figures of {@link FibreGrade} and {@link LinkBudget} are. */
    List<String> recalled(FibreGrade grade) {
        if (statedLossDb != null) {
            return statedLossDb.fromMemory() ? List.of("the loss of the path") : List.of();
        }
        return lossPerConnectionDb == null ? List.of("attenuation", "loss of a connection") : List.of("attenuation");
    }
}
