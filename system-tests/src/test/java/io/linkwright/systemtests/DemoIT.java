package io.linkwright.systemtests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the README's first command prints. */
@ExtendWith(RunningSuite.class)
class DemoIT {

    @Test
    void the_demo_prints_design_evidence_price_and_where_to_look() throws Exception {
        assertThat(Files.readString(RunningSuite.OUTPUT)).contains("MMA4Z00-NS400", "MMA4Z00-NS", "MMS4X00-NS", "MFP7E10-N030",
                "MFP7E30-N080", "1,024", "512").containsIgnoringCase("invented").containsIgnoringCase("unvetted")
                .containsIgnoringCase("low-latency").contains("/portal", "ada", "ada-demo", "sam-demo");
    }

    @Test
    void the_demo_measures_a_waveform_and_issues_a_certificate_that_stands_in_public() throws Exception {
        String output = Files.readString(RunningSuite.OUTPUT);
        assertThat(output).containsPattern("TDECQ +\\d\\.\\d\\d dB")
                .containsPattern("taps +-?\\d\\.\\d{4}(, -?\\d\\.\\d{4}){4}");
        Matcher address = Pattern.compile("Certificate (http\\S+/verify/LW-C-\\S+)").matcher(output);
        assertThat(address.find()).isTrue();
        given().get(address.group(1)).then().statusCode(200).body(containsString("DEMO-2DR4-A"));
    }
}
