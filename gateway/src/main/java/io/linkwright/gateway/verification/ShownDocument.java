package io.linkwright.gateway.verification;

/** What the vetting service says of a signed document that somebody showed. @param certificate null unless it is genuine */
public record ShownDocument(String result, String text, CertificateStanding certificate) {

    public boolean genuine() {
        return "GENUINE".equals(result);
    }
}
