package io.linkwright.gateway.intake;

/** A service did not answer in time, or not sensibly. */
class ServiceAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServiceAway(String message, Throwable cause) {
        super(message, cause);
    }
}
