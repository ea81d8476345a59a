package io.linkwright.catalog.exchange.csv;

/** A cell that does not say what its column asks for. */
final class BadCell extends Exception {

    private static final long serialVersionUID = 1;

    private final String code;

    /** @param message one sentence that says what the cell should be */
    BadCell(String code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
