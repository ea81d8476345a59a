package io.linkwright.vetting.certificate;

/** Whether a certificate still counts; the worst first. */
public enum CertificateStatus {
    /** Revoked by hand, or its lot is in quarantine. */
    WITHDRAWN,
    /** The key that signed it is compromised: anybody could have signed it. */
    KEY_REVOKED,
    /** A newer verdict says more of the lot than the one it rests on. */
    SUPERSEDED,
    VALID
}
