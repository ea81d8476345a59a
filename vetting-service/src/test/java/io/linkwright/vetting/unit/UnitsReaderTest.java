package io.linkwright.vetting.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

class UnitsReaderTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GOOD = "[\"S1\",{\"serial\":\"S2\",\"vendorData\":{\"a\":[1,null]}},\"S3\"]";

    /** Empty when it is no JSON: then nothing gets as far as here. */
    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    @Property
    void noDamageToAGoodBodyCausesAnException(@ForAll @IntRange(max = 56) int place, @ForAll char instead) {
        StringBuilder text = new StringBuilder(GOOD);
        text.setCharAt(Math.min(place, GOOD.length() - 1), instead);

        json(text.toString()).ifPresent(body -> assertThat(new UnitsReader(new UnitFaults()).read(body)).isNotNull());
    }

    @Property
    void noJsonCausesAnException(
            @ForAll @AlphaChars @NumericChars @Chars({ '[', ']', '{', '}', '"', ':',
                    ',' }) @StringLength(max = 30) String text) {
        json("[" + text + "]").ifPresent(body -> assertThat(new UnitsReader(new UnitFaults()).read(body)).isNotNull());
    }
}
