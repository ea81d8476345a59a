package io.linkwright.quote.pricebook;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

class PriceBookReaderTest {

    private static final String HEAD = "\"code\": \"b\", \"name\": \"B\", \"currency\": \"EUR\", \"validFrom\": \"2026-01-01\"";

    @Test
    void readsABookWithItsTiers() {
        PriceBookDraft draft = read("{" + HEAD
                + """
                        , "validUntil": "2026-12-31", "notice": "Net of tax.",
                        "parts": [{"partNumber": "P", "listPrice": "650", "tiers": [{"fromQuantity": 100, "percentOff": "5"},
                                   {"fromQuantity": 500, "unitPrice": "599.99"}]}],
                        "cables": [{"family": "C", "base": "40", "perMetre": "1.125"}], "families": [{"prefix": "P", "listPrice": "700"}]}""");

        assertThat(draft.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(draft.prices().parts().get(0).tiers()).hasSize(2);
        assertThat(draft.prices().cables().get(0).perMetre()).isEqualByComparingTo("1.125");
        assertThat(PriceListRules.of(draft.prices(), "EUR")).hasSize(3);
    }

    @Test
    void answersAllFaultsOfABookAtOnce() {
        assertThat(faults("""
                {"code": "Not A Code", "currency": "XQX", "validFrom": "2026-02-30", "validUntil": "soon", "note": "x",
                 "parts": [{"partNumber": " P", "listPrice": 650}, {"listPrice": "0.00"}, 7,
                           {"partNumber": "Q", "listPrice": "-1"}, {"partNumber": "Q", "listPrice": "1e9"}],
                 "cables": [{"family": "C", "base": "1", "tiers": [{"fromQuantity": 5, "unitPrice": "3"}]}],
                 "families": {}}""")).containsExactlyInAnyOrder("/code malformed", "/name required",
                "/currency unknown-currency",
                "/validFrom malformed", "/validUntil malformed", "/note unknown-field", "/parts/0/partNumber malformed",
                "/parts/0/listPrice wrong-type", "/parts/1/partNumber required", "/parts/1/listPrice out-of-range",
                "/parts/2 wrong-type",
                "/parts/3/listPrice malformed", "/parts/4/partNumber duplicate", "/parts/4/listPrice malformed",
                "/cables/0/perMetre required", "/cables/0/tiers/0 exactly-one", "/cables/0/tiers/0/unitPrice unknown-field",
                "/families wrong-type");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"fromQuantity": 100, "percentOff": "5"}, {"fromQuantity": 100, "percentOff": "6"} | /1/fromQuantity not-ascending
            {"fromQuantity": 100, "percentOff": "5"}, {"fromQuantity": 50, "percentOff": "6"}  | /1/fromQuantity not-ascending
            {"fromQuantity": 100, "percentOff": "5"}, {"fromQuantity": 200, "percentOff": "4"} | /1 dearer-tier
            {"fromQuantity": 100, "percentOff": "5"}, {"fromQuantity": 200, "unitPrice": "96"} | /1 dearer-tier
            {"fromQuantity": 100, "unitPrice": "101"}                                          | /0 dearer-tier
            {"fromQuantity": 0, "percentOff": "5"}                                             | /0/fromQuantity out-of-range
            {"fromQuantity": 1.5, "percentOff": "5"}                                           | /0/fromQuantity wrong-type
            {"fromQuantity": 99999999999999999999, "percentOff": "5"}                          | /0/fromQuantity out-of-range
            {"fromQuantity": 10, "percentOff": "100"}                                          | /0/percentOff out-of-range
            {"fromQuantity": 10, "percentOff": "5", "unitPrice": "90"}                         | /0 exactly-one
            {"fromQuantity": 10}                                                               | /0 exactly-one
            """)
    void refusesTiersThatCannotBeMeant(String tiers, String fault) {
        assertThat(faults(
                "{" + HEAD + ", \"parts\": [{\"partNumber\": \"P\", \"listPrice\": \"100\", \"tiers\": [" + tiers + "]}]}"))
                .contains("/parts/0/tiers" + fault);
    }

    @Test
    void acceptsATierThatIsNoCheaper() {
        read("{" + HEAD
                + ", \"parts\": [{\"partNumber\": \"P\", \"listPrice\": \"100\", \"tiers\": [{\"fromQuantity\": 5, \"unitPrice\": \"100\"}]}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}     | /code required, /name required, /currency required, /validFrom required
            []     | ' wrong-type, /code required, /name required, /currency required, /validFrom required'
            null   | /code required, /name required, /currency required, /validFrom required
            """)
    void refusesABodyThatIsNoBook(String body, String faults) {
        assertThat(String.join(", ", faults(body))).isEqualTo(faults);
    }

    @Test
    void refusesABookWithoutPricesOrOneThatEndsBeforeItBegins() {
        assertThat(faults("{" + HEAD + "}")).containsExactly(" no-prices");
        assertThat(faults(
                "{" + HEAD + ", \"validUntil\": \"2025-12-31\", \"families\": [{\"prefix\": \"P\", \"listPrice\": \"1\"}]}"))
                .containsExactly("/validUntil out-of-range");
    }

    @Test
    void stopsAtAHundredFaults() {
        String parts = IntStream.range(0, 5000).mapToObj(part -> "{}").collect(joining(","));

        assertThat(faults("{" + HEAD + ", \"parts\": [" + parts + "]}")).hasSize(100);
    }

    @Test
    void theDemoBookIsRightAndSaysThatItsPricesAreInvented() throws IOException {
        PriceBookDraft demo = PriceBookReader
                .read(new ObjectMapper().readTree(getClass().getResourceAsStream(DemoPriceBook.RESOURCE)));

        assertThat(demo.name()).isEqualTo("Demo price book (invented prices)");
        assertThat(demo.notice()).contains("invented");
    }

    private static PriceBookDraft read(String json) {
        try {
            return PriceBookReader.read(new ObjectMapper().readTree(json));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> faults(String json) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> read(json));
        assertThat(problem.getStatusCode()).isEqualTo(400);
        return ((List<?>) problem.getParameters().get(Problems.FAULTS)).stream().map(Fault.class::cast)
                .map(fault -> fault.pointer() + " " + fault.code()).toList();
    }
}
