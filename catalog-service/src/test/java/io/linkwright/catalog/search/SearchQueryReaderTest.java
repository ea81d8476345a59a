package io.linkwright.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.linkwright.kit.problem.Fault;
import io.linkwright.kit.problem.Problems;
import io.quarkiverse.resteasy.problem.HttpProblem;

class SearchQueryReaderTest {

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults("formFactor=OSPF&vendor=Nvida&reachMinM=far&maxPowerW=-3&grade=OM9&includeUnknown=maybe"
                + "&fitsPlatform=QM97000&sort=price&limit=0&cursor=!&colour=red&q=--")).extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/formFactor", "/vendor", "/reachMinM", "/maxPowerW", "/grade",
                        "/includeUnknown", "/fitsPlatform", "/sort", "/limit", "/cursor", "/colour", "/q");
    }

    @Test
    void anUnknownValueTellsTheNearestKnown() {
        assertThat(faults("formFactor=OSPF").get(0).message()).startsWith("No part has the formFactor 'OSPF'")
                .contains("the nearest known are OSFP, ");
        assertThat(faults("pmd=DR4").get(0).message()).contains("400GBASE-DR4");
        assertThat(faults("fitsPlatform=SN5500").get(0).message()).contains("SN5400", "SN5600");
        assertThat(faults("formfactor=OSFP").get(0)).extracting(Fault::code, Fault::message).containsExactly(
                "unknown-parameter",
                "There is no parameter 'formfactor'; the nearest known are formFactor, " + nearestTo("formfactor") + ".");
    }

    private static String nearestTo(String name) {
        String message = faults(name + "=x").get(0).message();
        return message.substring(message.indexOf("formFactor, ") + "formFactor, ".length(), message.length() - 1);
    }

    @Test
    void aSingleValueGivenTwiceIsAFault() {
        assertThat(faults("sort=power&sort=reach")).extracting(Fault::code).containsExactly("repeated");
    }

    @Test
    void aCursorOfAnotherOrderIsAFault() {
        String cursor = SearchAnswer.next(SearchFixture.INDEX, SearchFixture.search("sort=power&limit=3"));
        assertThat(SearchFixture.query("sort=power&cursor=" + cursor).after()).isNotNull();
        assertThat(faults("sort=reach&cursor=" + cursor)).extracting(Fault::pointer).containsExactly("/cursor");
    }

    @Test
    void emptyParametersOfAFormAreNone() {
        assertThat(SearchFixture.query("q=&kind=&reachMinM=&grade=&sort=&limit=&cursor=").self())
                .isEqualTo("/api/products/search");
    }

    @Test
    void hugeInputIsRefused() {
        assertThat(faults("q=" + "x".repeat(201))).extracting(Fault::code).containsExactly("too-long");
        assertThat(faults("q=" + "a ".repeat(13))).extracting(Fault::code).containsExactly("too-long");
        assertThat(faults("vendor=" + "x".repeat(5000)).get(0).message()).hasSizeLessThan(300);
    }

    @SuppressWarnings("unchecked") // the problem's parameters are untyped
    private static List<Fault> faults(String address) {
        HttpProblem problem = catchThrowableOfType(HttpProblem.class, () -> SearchFixture.query(address));
        assertThat(problem.getStatusCode()).isEqualTo(400);
        return (List<Fault>) problem.getParameters().get(Problems.FAULTS);
    }
}
