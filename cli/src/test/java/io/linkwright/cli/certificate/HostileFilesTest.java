package io.linkwright.cli.certificate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a file holds: no exception, and nothing that the lab did not sign is genuine. */
class HostileFilesTest {

    private static final Signed LAB = new Signed();
    private static final String JWS = LAB.jws(Signed.PAYLOAD);
    private static final byte[] PDF = Signed.pdf("LW-C.jws", JWS);
    private static final byte[] JSON = ("{\"jws\":\"" + JWS + "\",\"certificate\":" + Signed.PAYLOAD + "}").getBytes(UTF_8);

    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<byte[]> whole = Arbitraries.of(JWS.getBytes(UTF_8), PDF, JSON);
        Arbitrary<byte[]> flipped = Combinators.combine(whole, Arbitraries.integers().between(0, 1 << 20),
                Arbitraries.bytes(), Arbitraries.integers().between(1, 20)).as((file, at, value, count) -> {
                    byte[] copy = file.clone();
                    for (int i = 0; i < count; i++) {
                        copy[Math.floorMod(at * (i + 1) + i, copy.length)] = (byte) (value + i);
                    }
                    return copy;
                });
        Arbitrary<byte[]> cut = Combinators.combine(whole, Arbitraries.doubles().between(0, 1))
                .as((file, share) -> Arrays.copyOf(file, (int) (file.length * share)));
        return Arbitraries.oneOf(flipped, cut, Arbitraries.bytes().array(byte[].class).ofMaxSize(4000));
    }

    @Property(tries = 2000)
    void nothingIsThrownAndNothingElseIsGenuine(@ForAll("damaged") byte[] file) {
        if (SignedFile.read(file) instanceof SignedFile.Content.Found found
                && SignatureCheck.check(found.jws(), found.readable(),
                        LAB.keys()) instanceof SignatureCheck.Result.Genuine genuine) {
            assertThat(genuine.payload()).isEqualTo(Signed.PAYLOAD);
        }
    }
}
