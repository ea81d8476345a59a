package io.linkwright.vetting.certificate;

/**
 * What became of a signed document that somebody showed.
 *
 * @param result what was found, for programs
 * @param text one sentence
 * @param certificate how the certificate stands that the document says it is; null unless the signature is good
 */
public record Verification(Result result, String text, PublicView certificate) {

    public enum Result {
        /** Signed by a key of this lab, and issued here, byte for byte. */
        GENUINE,
        /** Signed by a key that is compromised. */
        KEY_REVOKED,
        /** No key of this lab signed these bytes. */
        NOT_GENUINE,
        /** No JWS in compact form. */
        MALFORMED
    }
}
