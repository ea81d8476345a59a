package io.linkwright.gateway.verification;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the vetting service tells the public of a certificate. Fields it adds later are ignored. */
public record CertificateStanding(String number, String status, List<Cause> causes, String issuer, String issuedAt,
        String partNumber, String lotNumber, String serial, String outcome, String condition, String statement, String profile,
        String overlay, String auditedAt, String sample, String lotNote, List<String> meaning, List<String> doesNotProve,
        String kid, String sha256) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    public record Cause(String code, String text, String since, String verdictId, String outcome) {
    }

    /** An instant of the certificate as its paper writes it. */
    public String day(String instant) {
        return DAY.format(Instant.parse(instant));
    }

    public String statusInWords() {
        return switch (status) {
            case "VALID" -> "Valid: it says what the lab says today.";
            case "SUPERSEDED" -> "Superseded: the lab says something newer.";
            case "WITHDRAWN" -> "Withdrawn: do not rely on it.";
            case "KEY_REVOKED" -> "Its key is compromised: do not rely on it.";
            default -> status;
        };
    }

    public String tone() {
        return switch (status) {
            case "VALID" -> "good";
            case "SUPERSEDED" -> "doubt";
            default -> "bad";
        };
    }

    public String outcomeTone() {
        return "PASS".equals(outcome) ? "good" : "doubt";
    }
}
