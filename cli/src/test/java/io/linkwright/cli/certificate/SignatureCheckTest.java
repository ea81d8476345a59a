package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.linkwright.cli.CliFailure;
import io.linkwright.cli.certificate.SignatureCheck.Result;

class SignatureCheckTest {

    /** RFC 7515, appendix A.3: a JWS under ES256 with its key, made by others. */
    private static final String RFC_KEY = """
            {"keys":[{"kty":"EC","crv":"P-256","kid":"rfc","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",\
            "y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}]}""";

    private final Signed lab = new Signed();

    private Result check(String jws) {
        return SignatureCheck.check(jws, null, lab.keys());
    }

    private static String code(Result result) {
        return ((Result.Refused) result).code();
    }

    @Test
    void whatTheLabSignedIsGenuineInEveryFormOfFile() {
        String jws = lab.jws(Signed.PAYLOAD);
        for (byte[] file : new byte[][] { jws.getBytes(UTF_8), ("\n " + jws + "\r\n").getBytes(UTF_8),
                Signed.pdf("LW-C.jws", jws),
                ("{\"status\":\"VALID\",\"jws\":\"" + jws + "\",\"certificate\":" + Signed.PAYLOAD + "}").getBytes(UTF_8) }) {
            SignedFile.Content.Found found = (SignedFile.Content.Found) SignedFile.read(file);
            Result result = SignatureCheck.check(found.jws(), found.readable(), lab.keys());
            assertThat(result).isInstanceOf(Result.Genuine.class);
            assertThat(VerificationReport.text(result)).startsWith("GENUINE  LW-C-2026-000001-7KQ4XN, signed by The lab")
                    .contains("400GBASE-DR4@1").contains("https://linkwright.example.com/verify/");
            assertThat(VerificationReport.json(result).at("/certificate/partNumber").asText()).isEqualTo("MMS4X00-NS400");
        }
    }

    @Test
    void aChangedCharacterAnotherKeyOrAnotherAlgorithmIsNotGenuine() {
        String[] parts = lab.jws(Signed.PAYLOAD).split("\\.");
        String forged = Base64.getUrlEncoder().withoutPadding()
                .encodeToString(Signed.PAYLOAD.replace("PASS", "FAIL").getBytes(UTF_8));

        assertThat(code(check(parts[0] + "." + forged + "." + parts[2]))).isEqualTo("changed");
        assertThat(code(SignatureCheck.check(new Signed().jws(Signed.PAYLOAD), null, lab.keys()))).isEqualTo("changed");
        assertThat(code(SignatureCheck.check(lab.jws(Signed.PAYLOAD), null, new JsonWebKeySet()))).isEqualTo("unknown-key");
        String none = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"kid\":\"key-1\"}".getBytes(UTF_8));
        assertThat(code(check(none + "." + parts[1] + "."))).isEqualTo("unusable");
        String hmac = Base64.getUrlEncoder().withoutPadding()
                .encodeToString("{\"alg\":\"HS256\",\"kid\":\"key-1\"}".getBytes(UTF_8));
        assertThat(code(check(hmac + "." + parts[1] + "." + parts[2]))).isEqualTo("unusable");
        assertThat(code(check("a.b"))).isEqualTo("malformed");
    }

    @Test
    void aGoodSignatureUnderSomethingElseIsNoCertificate() throws Exception {
        assertThat(code(check(lab.jws("no JSON")))).isEqualTo("no-certificate");
        assertThat(code(check(lab.jws("{\"format\":\"other\"}")))).isEqualTo("unknown-format");
        String shown = "{\"jws\":\"" + lab.jws(Signed.PAYLOAD) + "\",\"certificate\":"
                + Signed.PAYLOAD.replace("LOT-7", "LOT-8") + "}";
        SignedFile.Content.Found found = (SignedFile.Content.Found) SignedFile.read(shown.getBytes(UTF_8));
        assertThat(code(SignatureCheck.check(found.jws(), found.readable(), lab.keys()))).isEqualTo("shown-otherwise");

        // The RFC's own signature, under a key id that its header does not have, cannot be chosen by name.
        String rfc = "eyJhbGciOiJFUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0"
                + "cnVlfQ.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        assertThat(code(SignatureCheck.check(rfc, null, new JsonWebKeySet(RFC_KEY)))).isEqualTo("unknown-key");
    }

    @Test
    void aFileWithoutASignedDocumentSaysWhatIsMissing() {
        assertThat(((SignedFile.Content.Unreadable) SignedFile.read(new byte[0])).why()).contains("empty");
        assertThat(((SignedFile.Content.Unreadable) SignedFile.read("{}".getBytes(UTF_8))).why()).contains("jws");
        assertThat(((SignedFile.Content.Unreadable) SignedFile.read(Signed.pdf("other.txt", "x"))).why()).contains(".jws");
        assertThat(((SignedFile.Content.Unreadable) SignedFile.read("%PDF-1.7 broken".getBytes(UTF_8))).why()).contains("PDF");
    }

    @Test
    void keysComeFromAFile(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("jwks.json");
        Files.writeString(file, lab.keys().toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
        assertThat(SignatureCheck.check(lab.jws(Signed.PAYLOAD), null, KeySets.from(file.toString())))
                .isInstanceOf(Result.Genuine.class);
        Files.writeString(file, "[]");
        assertThatThrownBy(() -> KeySets.from(file.toString())).isInstanceOf(CliFailure.class);
        assertThatThrownBy(() -> KeySets.from(directory.resolve("none").toString())).isInstanceOf(CliFailure.class);
    }
}
