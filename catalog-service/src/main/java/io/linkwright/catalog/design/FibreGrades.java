package io.linkwright.catalog.design;

import io.linkwright.catalog.compatibility.Run;
import io.linkwright.contracts.consultation.ClusterRequest.FibrePlant;
import io.linkwright.optics.budget.FibreGrade;

/** Grades of fibre that are laid. */
record FibreGrades(FibreGrade multimode, FibreGrade singleMode) {

    /** OM4 and OS2 where nothing else was asked for. */
    static FibreGrades of(FibrePlant plant) {
        return new FibreGrades(grade(plant == null ? null : plant.multimode(), FibreGrade.OM4),
                grade(plant == null ? null : plant.singleMode(), FibreGrade.OS2));
    }

    private static FibreGrade grade(String name, FibreGrade otherwise) {
        return name == null ? otherwise : FibreGrade.valueOf(name);
    }

    Run run(double distanceM, String pointer) {
        return new Run(distanceM, multimode, singleMode, pointer);
    }
}
