package io.linkwright.vetting.certificate.key;

/** What a key is good for. */
public enum KeyState {
    /** Signs. */
    ACTIVE,
    /** Signs no more; what it signed stays good. */
    RETIRED,
    /** Compromised: nothing it signed counts. */
    REVOKED
}
