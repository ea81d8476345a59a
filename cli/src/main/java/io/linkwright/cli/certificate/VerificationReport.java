package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a check found, for people and for programs. */
final class VerificationReport {

    private static final String STATUS = "Whether it still stands is not in the file: ask ";

    static String text(SignatureCheck.Result result) {
        if (result instanceof SignatureCheck.Result.Refused refused) {
            return "NOT GENUINE  " + refused.why();
        }
        SignatureCheck.Result.Genuine genuine = (SignatureCheck.Result.Genuine) result;
        JsonNode certificate = genuine.certificate();
        StringBuilder text = new StringBuilder("GENUINE  ").append(certificate.path("number").asText()).append(", signed by ")
                .append(certificate.path("issuer").asText()).append('\n');
        line(text, "outcome", certificate.path("outcome").asText());
        line(text, "condition", certificate.path("condition").asText(null));
        line(text, "part", certificate.path("partNumber").asText());
        line(text, "lot", certificate.path("lotNumber").asText() + " of " + certificate.path("supplier").asText());
        line(text, "unit", certificate.path("serial").asText(null));
        line(text, "standard", certificate.at("/verdict/profile").asText());
        line(text, "overlay", certificate.at("/verdict/overlay").asText(null));
        line(text, "verdict", certificate.at("/verdict/id").asText());
        line(text, "issued", certificate.path("issuedAt").asText() + " by " + certificate.path("issuedBy").asText());
        line(text, "sample", certificate.path("sample").asText());
        line(text, "lot note", certificate.path("lotNote").asText(null));
        line(text, "key", genuine.kid());
        line(text, "sha256", sha256(genuine.payload()));
        return text.append("  ").append(STATUS).append(certificate.path("verificationUrl").asText()).toString();
    }

    private static void line(StringBuilder text, String label, String value) {
        if (value != null) {
            text.append("  ").append(label).append(" ".repeat(11 - label.length())).append(value).append('\n');
        }
    }

    static JsonNode json(SignatureCheck.Result result) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (result instanceof SignatureCheck.Result.Refused refused) {
            return json.put("genuine", false).put("code", refused.code()).put("text", refused.why());
        }
        SignatureCheck.Result.Genuine genuine = (SignatureCheck.Result.Genuine) result;
        json.put("genuine", true).put("kid", genuine.kid()).put("sha256", sha256(genuine.payload()));
        return json.set("certificate", genuine.certificate());
    }

    private static String sha256(String payload) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private VerificationReport() {
    }
}
