package io.linkwright.gateway.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginSecretTest {

    @ParameterizedTest
    @ValueSource(strings = { "", "secret", "123456789012345", "${LINKWRIGHT_PORTAL_SECRET}" })
    void a_secret_that_is_none_keeps_the_gateway_from_starting(String secret) {
        assertThatThrownBy(() -> LoginSecret.require(secret)).hasMessageContaining("QUARKUS_OIDC_CREDENTIALS_SECRET");
    }

    @Test
    void a_secret_is_taken_as_it_is() {
        assertThatCode(() -> LoginSecret.require("1234567890123456")).doesNotThrowAnyException();
    }
}
