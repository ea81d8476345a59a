package io.linkwright.catalog.compatibility;

import io.linkwright.catalog.product.Pmd.FibreKind;
import io.linkwright.optics.budget.FibreGrade;

/**
 * The way between two ends.
 *
 * @param distanceM longest cable run in metres
 * @param multimode grade that is laid
 * @param singleMode grade that is laid
 * @param pointer into the request, to the distance
 */
public record Run(double distanceM, FibreGrade multimode, FibreGrade singleMode, String pointer) {

    FibreGrade grade(FibreKind kind) {
        return kind == FibreKind.MULTIMODE ? multimode : singleMode;
    }
}
