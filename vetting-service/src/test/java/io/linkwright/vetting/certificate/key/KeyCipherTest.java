package io.linkwright.vetting.certificate.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyCipherTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    /** RFC 5869, appendix A.3: 22 octets of 0x0b, neither salt nor info; the first block of its output. */
    @Test
    void theKeyIsDerivedAsRfc5869Says() {
        byte[] secret = new byte[22];
        Arrays.fill(secret, (byte) 0x0b);

        assertThat(HexFormat.of().formatHex(KeyCipher.derived(secret, new byte[0])))
                .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
    }

    @Test
    void whatIsEncryptedComesBackAndNeverLooksTheSameTwice() {
        KeyCipher cipher = KeyCipher.of(SECRET);
        byte[] plain = "a private key".getBytes(UTF_8);

        byte[] sealed = cipher.encrypted("kid", plain);
        assertThat(cipher.decrypted("kid", sealed)).isEqualTo(plain);
        assertThat(cipher.encrypted("kid", plain)).isNotEqualTo(sealed);
        assertThat(new String(sealed, UTF_8)).doesNotContain("private");
    }

    @Test
    void anotherSecretAnotherKeyIdOrAChangedByteIsRefusedWithWhatToDo() {
        byte[] sealed = KeyCipher.of(SECRET).encrypted("kid", "a private key".getBytes(UTF_8));
        byte[] changed = sealed.clone();
        changed[20] ^= 1;

        assertThatThrownBy(() -> KeyCipher.of(SECRET + "x").decrypted("kid", sealed))
                .hasMessageContaining("LINKWRIGHT_CERTIFICATES_SECRET");
        assertThatThrownBy(() -> KeyCipher.of(SECRET).decrypted("other", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KeyCipher.of(SECRET).decrypted("kid", changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> KeyCipher.of(SECRET).decrypted("kid", new byte[3])).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "short", "0123456789abcdef0123456789abcde", "${LINKWRIGHT_CERTIFICATES_SECRET_OF_SOMEBODY}" })
    void aSecretThatIsNoneKeepsTheServiceFromStarting(String secret) {
        assertThatThrownBy(() -> KeySecret.require(secret)).hasMessageContaining("LINKWRIGHT_CERTIFICATES_SECRET");
    }

    @Test
    void aSecretIsTakenAsItIs() {
        assertThatCode(() -> KeySecret.require(SECRET)).doesNotThrowAnyException();
    }
}
