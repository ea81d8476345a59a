package io.linkwright.catalog.reference;

import java.util.List;
import java.util.Locale;

import io.linkwright.catalog.product.Face;
import io.linkwright.catalog.product.FibreCable;
import io.linkwright.catalog.product.Figure;
import io.linkwright.catalog.product.Lifecycle;
import io.linkwright.catalog.product.Note;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Polarity;

/** Fibre cables that differ in length alone, as the reference file lists them. */
record FibreFamily(String kind, String family, String vendor, String description, Lifecycle lifecycle,
        Figure<FibreGrade> grade, Figure<Face> trunkConnector, Figure<Face> branchConnector, Figure<Integer> branches,
        Figure<Polarity> polarity, Figure<List<Integer>> lengthsM, List<Note> notes) {

    List<FibreCable> cables() {
        return lengthsM.value().stream().map(this::cable).toList();
    }

    private FibreCable cable(int length) {
        String partNumber = String.format(Locale.ROOT, "%s-N%03d", family, length);
        return new FibreCable(partNumber, List.of(), vendor, description + ", " + length + " m", lifecycle, null, family, grade,
                trunkConnector, branchConnector, branches, polarity,
                new Figure<>((double) length, lengthsM.source(), lengthsM.confidence()), notes);
    }
}
