package io.linkwright.vetting.profile;

/** An audit profile that cannot be used as it is written. The message names the profile, the line and the field. */
public final class ProfileFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProfileFormatException(String message) {
        super(message);
    }

    ProfileFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
