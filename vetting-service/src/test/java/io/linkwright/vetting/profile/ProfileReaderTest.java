package io.linkwright.vetting.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileReaderTest {

    private static final String LIMIT = """
            {"criterion": "tdecqDb", "unit": "dB", "atMost": 3.4, "gate": "REQUIRED", "source": "s", "confidence": "SOURCED"}""";

    private final ProfileReader reader = new ProfileReader(ReferenceProfiles.criteria());

    private static String profile(String limit) {
        return """
                {"id": "x", "version": 1, "kind": "OVERLAY", "title": "t", "basis": "b", "limits": [%s]}""".formatted(limit);
    }

    @Test
    void aSmallProfileIsRead() {
        assertThat(reader.read("x.json", profile(LIMIT)).limits()).singleElement()
                .satisfies(limit -> assertThat(limit.inWords()).isEqualTo("at most 3.4 dB"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "atMost"     | "atmost"     | needs exactly one of
            "tdecqDb"    | "tdecq"      | there is no criterion 'tdecq'
            "dB"         | "dBm"        | tdecqDb is in dB, not in dBm
            3.4          | "3.4"        | 'atMost' must be a number
            "REQUIRED"   | "NEEDED"     | 'gate' is 'NEEDED', not one of [REQUIRED, IF_MEASURED, INFORMATIVE]
            "source"     | "sauce"      | 'source' is missing
            3.4,         | 3.4, "x": 1, | unknown [x]
            3.4,         | 3.4, "atLeast": 1, | needs exactly one of
            3.4,         | 3.4, "when": {"criterion": "erDb"}, | needs either 'below' or 'atLeast'
            "atMost": 3.4 | "withinByLane": [{"min": 1, "max": 2}] | 'withinByLane' has 1 windows for 0 lanes
            "atMost": 3.4 | "withinAny": [{"min": 2, "max": 2}] | is empty
            "atMost": 3.4 | "atLeastSum": {"offset": 1, "plusLargestOf": ["x"]} | there is no criterion 'x'
            """)
    void aFaultIsNamedWithItsPlace(String right, String wrong, String complaint) {
        assertThatThrownBy(() -> reader.read("x.json", profile(LIMIT.replace(right, wrong))))
                .isInstanceOf(ProfileFormatException.class).hasMessageContaining("x.json").hasMessageContaining(complaint);
    }

    @ParameterizedTest
    @CsvSource({ "'{'", "'[]'", "'{} {}'", "''" })
    void whatIsNoProfileIsRefused(String document) {
        assertThatThrownBy(() -> reader.read("x.json", document)).isInstanceOf(ProfileFormatException.class);
    }
}
