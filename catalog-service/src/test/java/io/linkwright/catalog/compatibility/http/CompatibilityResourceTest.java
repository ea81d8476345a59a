package io.linkwright.catalog.compatibility.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.catalog.CatalogTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

@QuarkusTest
class CompatibilityResourceTest extends CatalogTest {

    private static ValidatableResponse ask(String question, String json) {
        return ada().contentType("application/json").body(json.replace('\'', '"')).post("/api/compatibility/" + question)
                .then();
    }

    @Test
    void theRulesAreListed() {
        ada().get("/api/compatibility/rules").then().statusCode(200)
                .body("code", hasItems("top-style", "lane-rate", "polish", "breakout-mode", "advice-top"))
                .body("asks", everyItem(notNullValue()))
                .body("find { it.code == 'top-style' }.source", containsString("NVIDIA"))
                .body("find { it.code == 'top-style' }.question", equalTo("PORT"));
    }

    @Test
    void aPartInItsPortPasses() {
        ask("port", "{'part':'MMA4Z00-NS','platform':'QM9700','protocol':'INFINIBAND'}").statusCode(200)
                .body("verdict", equalTo("PASS")).body("links", equalTo(2)).body("speedGbps", equalTo(400))
                .body("assumed.pointer", containsInAnyOrder("/speedGbps", "/cooling"));
    }

    @Test
    void whatDoesNotFitIsAnAnswerWithEveryReason() {
        ask("port", "{'part':'MMA4Z00-NS400','platform':'SN5400'}").statusCode(200).body("verdict", equalTo("BLOCK"))
                .body("reasons.findAll { it.severity == 'BLOCK' }.code",
                        hasItems("form-factor", "host-lanes", "qualified-port", "switch-port"))
                .body("reasons[0].severity", equalTo("BLOCK")).body("reasons[0].pointer", equalTo("/platform"));
    }

    @Test
    void twoEndsOverFibreAreJudgedTogether() {
        ask("link", "{'near':{'part':'MMA4Z00-NS400','platform':'MCX75310AAS-NEAT'},"
                + "'far':{'part':'MMA4Z00-NS','platform':'QM9700'},'fibre':{'lengthM':30},'protocol':'INFINIBAND'}")
                .statusCode(200).body("verdict", equalTo("REVIEW")).body("cable", equalTo("MFP7E10-N030"))
                .body("ratedReachM", equalTo(50.0f))
                .body("reasons.findAll { it.severity == 'REVIEW' }.code", hasItem("loss-figures"));
    }

    @Test
    void aBreakoutIsJudgedAsAWhole() {
        ask("breakout", "{'trunk':{'part':'QDD-400G-DR4','platform':'SN4700'},"
                + "'branches':{'part':'QSFP28-100G-DR1','platform':'CX6DX-100G','count':4},'fibre':{'lengthM':60}}")
                .statusCode(200).body("verdict", equalTo("REVIEW")).body("trunk", equalTo("4x100GBASE-DR"))
                .body("cable", equalTo("MPO12-4LC-OS2-N060")).body("cables", equalTo(1));
    }

    @Test
    void theFormFactorFollowsFromTheChassis() {
        ada().get("/api/compatibility/advice?platform=SN5600&cooling=AIR").then().statusCode(200)
                .body("options[0].formFactor", equalTo("OSFP")).body("options[0].topStyles", hasItem("FINNED"))
                .body("options[1].verdict", equalTo("BLOCK"))
                .body("advice", equalTo("Take OSFP with a finned top; the chassis leaves no choice."));
    }

    @Test
    void everyFaultOfAQuestionIsNamed() {
        problem(ask("port", "{'part':'MFP7E10-N030','platform':'HGX-H200','speedGbps':399,'protocol':'TOKEN_RING','spoon':1,"
                + "'inletC':500}"), 400, "invalid-request")
                .body("faults.pointer", containsInAnyOrder("/part", "/platform", "/speedGbps", "/protocol", "/spoon",
                        "/inletC"))
                .body("faults.find { it.pointer == '/platform' }.message", containsString("MCX75310AAS-NEAT"));
        problem(ask("link", "{'near':{'part':'NOPE'},'fibre':{'lengthM':-1,'nearPlug':'MPO-13','polarity':'D'}}"), 400,
                "invalid-request")
                .body("faults.pointer", containsInAnyOrder("/near/part", "/far", "/fibre/lengthM", "/fibre/nearPlug",
                        "/fibre/polarity"));
        problem(ask("breakout", "{'trunk':{'part':'MMA4Z00-NS'},'branches':[{'part':'MCP7Y10','count':0},7]}"), 400,
                "invalid-request")
                .body("faults.pointer", hasItems("/branches/0/part", "/branches/0/count", "/branches/1"));
        problem(ada().get("/api/compatibility/advice?platform=NOPE&cooling=ICE").then(), 400, "invalid-request")
                .body("faults.pointer", containsInAnyOrder("/platform", "/cooling"));
    }

    @Test
    void faultsWithinAPathAreNamedWhereTheyStand() {
        problem(ask("link", "{'near':{'part':'MMS4X00-NS'},'far':{'part':'MMS4X00-NS'},'fibre':{'path':{'elements':["
                + "{'kind':'PATCH_CORD','type':'B','connector':'MPO-12/APC','lengthM':5,'grade':'OS2'},"
                + "{'kind':'TRUNK','type':'Q','connector':'MPO-13','lengthM':-5}]}}}"), 400, "invalid-request")
                .body("faults.pointer", hasItems("/fibre/path/elements/1/type", "/fibre/path/elements/1/connector"));
        problem(ask("link", "{'near':{'part':'MMS4X00-NS'},'far':{'part':'MMS4X00-NS'},"
                + "'fibre':{'polarity':'B','path':{'elements':[]}}}"), 400, "invalid-request")
                .body("faults.pointer", hasItems("/fibre/path/elements"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "7", "null", "{}", "{'part':7,'platform':[]}",
            "{'near':[],'far':7,'trunk':'x','fibre':{}}" })
    void anyOtherJsonIsRefused(String body) {
        for (String question : new String[] { "port", "link", "breakout" }) {
            problem(ask(question, body), 400, "invalid-request");
        }
    }

    @Test
    void strangersAreTurnedAway() {
        problem(given().get("/api/compatibility/rules").then(), 401, "not-authenticated");
        problem(given().contentType("application/json").body("{}").post("/api/compatibility/port").then(), 401,
                "not-authenticated");
    }
}
