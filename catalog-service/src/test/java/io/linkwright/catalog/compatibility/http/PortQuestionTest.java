package io.linkwright.catalog.compatibility.http;

import static io.linkwright.catalog.compatibility.http.Ask.of;
import static io.linkwright.catalog.compatibility.http.Ask.port;
import static io.linkwright.catalog.compatibility.http.Ask.reason;
import static io.linkwright.contracts.Reason.Severity.BLOCK;
import static io.linkwright.contracts.Reason.Severity.PASS;
import static io.linkwright.contracts.Reason.Severity.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.linkwright.catalog.compatibility.Assumption;
import io.linkwright.catalog.compatibility.FormFactorAdvice;
import io.linkwright.catalog.compatibility.http.AnswerViews.AdviceView;
import io.linkwright.catalog.compatibility.http.AnswerViews.PortView;
import io.linkwright.contracts.Reason.Severity;
import io.linkwright.contracts.consultation.ClusterRequest.Cooling;
import io.linkwright.contracts.consultation.ClusterRequest.Protocol;

/** What only a question knows: the room, the fans, the plan; and what is taken where it does not say. */
class PortQuestionTest {

    private static final String TWIN = "{'part':'MMS4X00-NS','platform':'QM9700'";

    @Test
    void whatWasNotSaidIsTakenAndTold() {
        PortView view = port("MMA4Z00-NS", "SN5600");

        assertThat(view.assumed()).extracting(Assumption::pointer, Assumption::value).containsExactlyInAnyOrder(
                tuple("/protocol", "ETHERNET"),
                tuple("/cooling", "AIR"),
                tuple("/speedGbps", "400"));
        assertThat(view.links()).isEqualTo(2);
    }

    @Test
    void whatWasSaidIsNotAssumed() {
        PortView view = port(TWIN + ",'protocol':'INFINIBAND','cooling':'AIR','speedGbps':200,'linksPerCage':4}");

        assertThat(view.assumed()).isEmpty();
        assertThat(view.links()).isEqualTo(4);
        assertThat(of(view.reasons(), "links-per-cage")).isEqualTo(PASS);
    }

    @Test
    void aCageThatHasToGiveMoreLinksIsNotFilled() {
        assertThat(of(port(TWIN + ",'linksPerCage':4,'speedGbps':400}").reasons(), "links-per-cage")).isEqualTo(BLOCK);
    }

    @ParameterizedTest
    @CsvSource({ "AIR, PASS", "LIQUID, BLOCK" })
    void aChassisIsCooledAsItIsBuilt(String cooling, Severity expected) {
        assertThat(of(port(TWIN + ",'cooling':'" + cooling + "'}").reasons(), "cooling")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({ "QM9700, MMS4X00-NS, PORTS_TO_POWER, PASS", "QM9700, MMS4X00-NS, POWER_TO_PORTS, PASS",
            "MCX75310AAS-NEAT, MMS4X00-NS400, PORTS_TO_POWER, REVIEW" })
    void theFansBlowAsTheyAreSold(String platform, String part, String airflow, Severity expected) {
        PortView view = port("{'part':'" + part + "','platform':'" + platform + "','airflow':'" + airflow + "'}");

        assertThat(of(view.reasons(), "airflow")).isEqualTo(expected);
    }

    /** A commercial module, 0 to 70 C, whose case is some 25 C above the air at full power. */
    @ParameterizedTest
    @CsvSource({ "35, PORTS_TO_POWER, PASS", "45, PORTS_TO_POWER, PASS", "45.5, PORTS_TO_POWER, REVIEW",
            "35, POWER_TO_PORTS, PASS", "35.5, POWER_TO_PORTS, REVIEW", "69, PORTS_TO_POWER, REVIEW",
            "70, PORTS_TO_POWER, BLOCK", "60, POWER_TO_PORTS, BLOCK", "0, PORTS_TO_POWER, PASS",
            "-1, PORTS_TO_POWER, BLOCK" })
    void theAirLeavesTheCaseWithinItsGrade(double inletC, String airflow, Severity expected) {
        PortView view = port(TWIN + ",'inletC':" + inletC + ",'airflow':'" + airflow + "'}");

        assertThat(of(view.reasons(), "temperature-grade")).isEqualTo(expected);
        assertThat(reason(view.reasons(), "temperature-grade").text()).contains("commercial grade");
    }

    @Test
    void aCableHasNoGradeOnRecord() {
        assertThat(of(port("MCP7Y00", "QM9700").reasons(), "temperature-grade")).isEqualTo(PASS);
        assertThat(of(port("{'part':'MCP7Y00','platform':'QM9700','inletC':25}").reasons(), "temperature-grade"))
                .isEqualTo(REVIEW);
    }

    @ParameterizedTest
    @CsvSource({ "17, PASS", "16.9, REVIEW" })
    void aPlanThatIsTooSmallIsTold(double plannedW, Severity expected) {
        assertThat(of(port(TWIN + ",'plannedPowerW':" + plannedW + "}").reasons(), "power-envelope")).isEqualTo(expected);
    }

    @Test
    void theBetterPlugOfASplitterIsJudged() {
        assertThat(port("MCP7Y00", "QM9700").verdict()).isEqualTo(PASS);
        assertThat(port("MCP7Y00", "MCX75310AAS-NEAT").assumed()).extracting(Assumption::pointer, Assumption::value)
                .contains(tuple("/end", "BRANCH"));
        assertThat(port("{'part':'MCP7Y00','platform':'QM9700','end':'BRANCH'}").verdict()).isEqualTo(BLOCK);
    }

    @Test
    void figuresFromMemoryAreNamed() {
        PortView view = port("QSFP28-100G-DR1", "CX6DX-100G");

        assertThat(view.verdict()).isEqualTo(REVIEW);
        assertThat(of(view.reasons(), "figures-from-memory")).isEqualTo(REVIEW);
        assertThat(of(view.reasons(), "platform-from-memory")).isEqualTo(REVIEW);
        assertThat(of(port("MMA4Z00-NS", "QM9700").reasons(), "figures-from-memory")).isEqualTo(PASS);
        assertThat(
                reason(port("{'part':'MMA4Z00-NS','platform':'QM9700','inletC':25}").reasons(), "figures-from-memory").text())
                .as("its temperatures count once the air is known").contains("case temperatures");
    }

    @Test
    void aServerWithOneKindOfNicIsAskedThroughIt() {
        assertThat(port("MMA4Z00-NS-FLT", "DGX-H200").platform()).isEqualTo("CEDAR7");
    }

    @ParameterizedTest
    @CsvSource({ "SN5600, AIR, OSFP, FINNED", "Q3400, LIQUID, OSFP, FLAT", "Q3400, AIR, OSFP, FINNED",
            "9364E-SG2-O, AIR, OSFP, CLOSED", "SN5400, AIR, QSFP-DD, ", "AIS800-64D, AIR, QSFP-DD, " })
    void theChassisAndItsCoolingDecideTheFormFactor(String platform, Cooling cooling, String formFactor, String top) {
        AdviceView advice = advise(platform, cooling);

        assertThat(advice.options().get(0).formFactor()).isEqualTo(formFactor);
        assertThat(advice.options().get(0).topStyles()).extracting(Enum::name)
                .isEqualTo(top == null ? List.of() : List.of(top));
        assertThat(advice.options().get(1).verdict()).isEqualTo(BLOCK);
    }

    @Test
    void coolingThatIsNotBuiltIsRefused() {
        assertThat(advise("QM9700", Cooling.LIQUID).options()).allMatch(option -> option.verdict() == BLOCK);
        assertThat(advise("QM9700", Cooling.LIQUID).advice()).startsWith("Neither");
    }

    /** In the catalogue only OSFP switches are cooled by liquid; in air both families are built. */
    @Test
    void withoutAChassisTheCatalogueIsCompared() {
        assertThat(advise(null, Cooling.LIQUID).advice()).startsWith("Take OSFP with a flat top");
        assertThat(advise(null, Cooling.AIR).advice()).startsWith("Both are built");
    }

    private static AdviceView advise(String platform, Cooling cooling) {
        return AdviceView.of(new FormFactorAdvice(Ask.PARTS)
                .answer(platform == null ? null : Ask.PARTS.platform(platform).orElseThrow(), cooling));
    }

    /** ConnectX-8 runs 800G as InfiniBand and two times 400G as Ethernet; the module has one way, 800G. */
    @Test
    void theProtocolThatIsTakenRunsThePartIfAnyDoes() {
        PortView view = port("OSFP224-800G-DR4", "CX8-OSFP");

        assertThat(view.protocol()).isEqualTo(Protocol.INFINIBAND);
        assertThat(of(view.reasons(), "port-speed")).isEqualTo(PASS);
        assertThat(of(port("{'part':'OSFP224-800G-DR4','platform':'CX8-OSFP','protocol':'ETHERNET'}").reasons(), "port-speed"))
                .isEqualTo(BLOCK);
    }
}
