package io.linkwright.vetting.measurement.csv;

/** The columns of a file of measurements. */
enum Column {

    SERIAL("serial", true),
    LANE("lane", true),
    CRITERION("criterion", true),
    VALUE("value", true),
    UNIT("unit", true),
    TAKEN_AT("takenAt", true),
    BENCH("bench", true),
    UNCERTAINTY("uncertainty", false);

    private static final Column[] ALL = values();

    private final String title;
    private final boolean needed;

    Column(String title, boolean needed) {
        this.title = title;
        this.needed = needed;
    }

    static Column[] all() {
        return ALL.clone();
    }

    /** As the header names it. */
    String title() {
        return title;
    }

    boolean isNeeded() {
        return needed;
    }
}
