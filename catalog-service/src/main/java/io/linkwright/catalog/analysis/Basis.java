package io.linkwright.catalog.analysis;

import java.util.Locale;

/** The figures that the analysis takes for granted unless the catalogue or the request knows better. */
enum Basis {
    FIBRE_SINGLE_MODE,
    FIBRE_MULTIMODE,
    COPPER,
    FEC_UP_TO_200G,
    FEC_FROM_400G,
    PASS_DSP,
    PASS_LINEAR,
    PASS_AEC,
    SWITCH,
    NIC_PAIR,
    LINK_FAILURES,
    SILENT_FAILURES,
    DETECT,
    RESTART,
    CHECKPOINT_INTERVAL,
    ALL_REDUCE;

    /** As in the file, such as {@code fec-from-400g}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
