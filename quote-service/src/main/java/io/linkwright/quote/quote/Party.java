package io.linkwright.quote.quote;

/** Who may move a quote. */
enum Party {
    SALES_ENGINEER("a sales engineer"),
    /** Only of the organisation the quote was made for, and nobody who also sells. */
    CUSTOMER("the customer it was made for"),
    /** The service itself: prices a design, notices that the last day went by. */
    SYSTEM("the system");

    private final String text;

    Party(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
