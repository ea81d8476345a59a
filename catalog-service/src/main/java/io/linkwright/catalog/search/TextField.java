package io.linkwright.catalog.search;

/** Where a word of a search can be found, and how much a hit there says. */
enum TextField {
    PART_NUMBER("partNumber", 4, 3),
    ALIAS("aliases", 4, 3),
    /** What stands between the dashes of a part number or alias. */
    NAME_PIECE("partNumber", 3, 3),
    PMD("pmd", 2, 2),
    FORM_FACTOR("formFactor", 2, 2),
    TOP_STYLE("topStyle", 2, 1),
    CONNECTOR("connector", 2, 1),
    MEDIA("media", 2, 1),
    RETIMING("retiming", 2, 1),
    VENDOR("vendor", 1, 1),
    DESCRIPTION("description", 1, 0);

    /** One more than the highest score of a word. */
    static final int SCORES = 5;

    private final String label;
    private final int whole;
    private final int part;

    TextField(String label, int whole, int part) {
        this.label = label;
        this.whole = whole;
        this.part = part;
    }

    /** The name of the item's field. */
    String label() {
        return label;
    }

    /** @param entire whether the whole entry was met and not a part of it */
    int score(boolean entire) {
        return entire ? whole : part;
    }
}
