package io.linkwright.optics.path;

import static io.linkwright.optics.path.Parts.cassette;
import static io.linkwright.optics.path.Parts.dr1;
import static io.linkwright.optics.path.Parts.duplex;
import static io.linkwright.optics.path.Parts.trunk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.optics.connector.Polarity;

/**
 * Duplex links over an array trunk, as TIA-568.3 lists the parts of each connectivity method: A takes type A, an A-to-B cord at
 * one side and an A-to-A at the other; B takes type B and cassettes in pairs; C takes type C; U1 and U2 take type B and equal
 * cassettes. Only those combinations light every port.
 */
class ConnectivityMethodsTest {

    private static PathReport link(String trunk, CassetteMethod near, CassetteMethod far, String nearCord, String farCord,
            int nearPort, int farPort) {
        List<Element> elements = List.of(dr1("a"), duplex("b", Polarity.valueOf(nearCord)), cassette("c", near),
                trunk("d", Polarity.valueOf(trunk)), cassette("e", far), duplex("f", Polarity.valueOf(farCord)), dr1("g"));
        List<Joint> joints = List.of(joint(0, 0, 1, 0), joint(1, 1, 2, nearPort), joint(2, 0, 3, 0), joint(3, 1, 4, 0),
                joint(4, farPort, 5, 0), joint(5, 1, 6, 0));
        return PathCheck.check(new FibrePath(elements, joints), Conditions.USUAL);
    }

    static Joint joint(int a, int aEnd, int b, int bEnd) {
        return new Joint(new Port(a, aEnd), new Port(b, bEnd));
    }

    @ParameterizedTest
    @CsvSource({ "A, A, A, B, A", "A, A, A, A, B", "B, B1, B2, B, B", "B, B2, B1, B, B", "C, A, A, B, B",
            "B, U1, U1, B, B", "B, U2, U2, B, B" })
    void thePublishedCombinationsLightEveryPort(String trunk, CassetteMethod near, CassetteMethod far, String nearCord,
            String farCord) {
        for (int port = 1; port <= 6; port++) {
            assertThat(link(trunk, near, far, nearCord, farCord, port, port).links()).as("port %d", port).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({ "A, A, A, B, B", "A, A, A, A, A", "B, A, A, B, B", "B, B1, B1, B, B", "C, A, A, B, A", "A, U1, U1, B, B",
            "C, U1, U1, B, B", "B, U1, U1, B, A", "B, U1, A, B, B" })
    void othersLeavePort1Unlinked(String trunk, CassetteMethod near, CassetteMethod far, String nearCord, String farCord) {
        assertThat(link(trunk, near, far, nearCord, farCord, 1, 1).links()).isEmpty();
    }

    /** With two equal cassettes method B counts the far ports backwards: 1 answers to 6. */
    @ParameterizedTest
    @CsvSource({ "1, 6", "2, 5", "3, 4", "4, 3", "5, 2", "6, 1" })
    void twoEqualCassettesOfMethodBAnswerFromTheOtherSide(int near, int far) {
        assertThat(link("B", CassetteMethod.B1, CassetteMethod.B1, "B", "B", near, far).links()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({ "A, 1, 1, 1", "A, 2, 1, 2", "A, 11, 6, 1", "B1, 12, 1, 1", "B1, 1, 6, 2", "B2, 12, 6, 1", "U1, 1, 1, 1",
            "U1, 12, 1, 2", "U1, 6, 6, 1", "U1, 7, 6, 2", "U2, 1, 1, 2", "U2, 12, 1, 1" })
    void cassettesLeadRearPositionsToPorts(CassetteMethod method, int rear, int port, int position) {
        Cassette cassette = cassette("c", method);
        assertThat(cassette.through(new Spot(Cassette.REAR, rear))).containsExactly(new Spot(port, position));
        assertThat(cassette.through(new Spot(port, position))).containsExactly(new Spot(Cassette.REAR, rear));
    }
}
