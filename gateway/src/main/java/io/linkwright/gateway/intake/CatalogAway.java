package io.linkwright.gateway.intake;

/** The catalogue did not answer in time, or not sensibly. */
class CatalogAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CatalogAway(String message, Throwable cause) {
        super(message, cause);
    }
}
