package io.linkwright.catalog.product;

import java.util.ArrayList;
import java.util.List;

import io.linkwright.contracts.Confidence;

/** Every figure says where it comes from. */
public final class EvidenceRules {

    /** The one source that is no document. */
    private static final String MEMORY = "memory";

    static final List<ProductRule> ALL = List.of(
            new ProductRule("source", "Every source is one of the list of sources, and what is recalled is not called sourced.",
                    (product, context) -> sources(product, product.notes(), context)));

    /** Faults of the sources of a document's figures and notes. */
    public static List<ProductFault> sources(Object document, List<Note> notes, ProductContext context) {
        List<ProductFault> faults = new ArrayList<>();
        Figures.each(document, (pointer, figure) -> {
            if (!context.sources().contains(figure.source())) {
                faults.add(unknown(pointer + "/source", figure.source()));
            } else if (figure.source().equals(MEMORY) && figure.confidence() != Confidence.FROM_MEMORY) {
                faults.add(new ProductFault(pointer + "/confidence", "confidence",
                        "A figure from memory is FROM_MEMORY, not " + figure.confidence() + "."));
            }
        });
        for (int i = 0; i < notes.size(); i++) {
            if (!context.sources().contains(notes.get(i).source())) {
                faults.add(unknown("/notes/" + i + "/source", notes.get(i).source()));
            }
        }
        return faults;
    }

    private static ProductFault unknown(String pointer, String source) {
        return new ProductFault(pointer, "unknown-source", "The list of sources has no key " + source + ".");
    }

    private EvidenceRules() {
    }
}
