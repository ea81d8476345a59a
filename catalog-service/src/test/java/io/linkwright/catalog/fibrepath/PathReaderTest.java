package io.linkwright.catalog.fibrepath;

import static io.linkwright.catalog.fibrepath.PathExamples.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.linkwright.kit.problem.Fault;

class PathReaderTest {

    private static final String MODULE = "{\"kind\":\"MODULE\",\"connector\":\"MPO-12/APC\"}";
    private static final String CORD = "{\"kind\":\"PATCH_CORD\",\"type\":\"B\",\"connector\":\"MPO-12/APC\",\"lengthM\":5,"
            + "\"grade\":\"OS2\"}";

    static List<String> faults(String body) {
        FibrePaths.NotReadable refused = catchThrowableOfType(FibrePaths.NotReadable.class,
                () -> FibrePaths.check(json(body), PathExamples.PARTS));
        assertThat(refused).as("%s is taken", body).isNotNull();
        return refused.faults().stream().map((Fault fault) -> fault.pointer() + " " + fault.code()).toList();
    }

    private static List<String> element(String element) {
        return faults("{\"elements\":[" + element + "," + MODULE + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = { "[]", "7", "\"text\"", "null", "{}", "{\"elements\":7}", "{\"elements\":[]}",
            "{\"elements\":[7,8]}", "{\"elements\":[null,{}]}", "{\"elements\":[{},{}]}" })
    void anyOtherJsonIsRefused(String body) {
        assertThat(faults(body)).isNotEmpty();
    }

    @Test
    void allFaultsAreToldTogether() {
        assertThat(faults("{\"title\":7,\"spoon\":1,\"protocol\":\"TOKEN_RING\",\"allowedLossDb\":-1,"
                + "\"connectionLoss\":{\"mpoDb\":\"x\",\"duplexDb\":99,\"y\":1},\"elements\":["
                + "{\"kind\":\"MODULE\",\"connector\":\"MPO-13\",\"pmd\":\"400GBASE-XR9\",\"faces\":3,\"spin\":1},"
                + "{\"kind\":\"PATCH_CORD\",\"type\":\"D\",\"nearPins\":\"SOME\",\"lengthM\":-1,\"grade\":\"OM9\"},"
                + "{\"kind\":\"MIRROR\"},{\"part\":\"NOPE-1\"}]}")).containsExactlyInAnyOrder("/title wrong-type",
                        "/spoon unknown-field", "/protocol not-one-of", "/allowedLossDb out-of-range",
                        "/connectionLoss/mpoDb wrong-type", "/connectionLoss/duplexDb out-of-range",
                        "/connectionLoss/y unknown-field", "/elements/0/connector wrong-form",
                        "/elements/0/pmd unknown-interface", "/elements/0/faces out-of-range",
                        "/elements/0/spin unknown-field", "/elements/1/type not-one-of", "/elements/1/connector missing",
                        "/elements/1/nearPins not-one-of", "/elements/1/lengthM out-of-range",
                        "/elements/1/grade not-one-of", "/elements/2/kind not-one-of", "/elements/3/part unknown-part");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'kind':'MODULE','connector':'MPO-12/APC','links':3} | /elements/0/links not-divisible",
            "{'kind':'MODULE','connector':'MPO-12/APC','lanes':5} | /elements/0/lanes out-of-range",
            "{'kind':'MODULE','connector':'LC/UPC','pins':'PINNED'} | /elements/0/pins no-pins",
            "{'kind':'PATCH_CORD','type':'A_TO_B','connector':'MPO-12','lengthM':1,'grade':'OS2'} | /elements/0/type wrong-type-of-cord",
            "{'kind':'PATCH_CORD','type':'B','connector':'LC','lengthM':1,'grade':'OS2'} | /elements/0/type wrong-type-of-cord",
            "{'kind':'PATCH_CORD','type':'B','connector':'MPO-12','fibres':10,'lengthM':1,'grade':'OS2'} | /elements/0/fibres not-one-of",
            "{'kind':'PATCH_CORD','type':'B','connector':'MPO-12','farConnector':'MPO-16','lengthM':1,'grade':'OS2'} | /elements/0/farConnector different-connectors",
            "{'kind':'PATCH_CORD','type':'B','connector':'MPO-12','lengthM':1e400,'grade':'OS2'} | /elements/0/lengthM wrong-type",
            "{'kind':'ADAPTER'} | /elements/0/type missing",
            "{'kind':'ADAPTER','type':'C'} | /elements/0/type not-one-of",
            "{'kind':'CASSETTE','method':'A','rear':'LC'} | /elements/0/rear not-one-of",
            "{'kind':'CASSETTE','method':'C','rear':'MPO-12'} | /elements/0/method not-one-of",
            "{'kind':'BREAKOUT','type':'B','trunk':'MPO-12','branch':'LC','branches':3,'lengthM':1,'grade':'OS2'} | /elements/0/branches not-divisible",
            "{'kind':'BREAKOUT','type':'B','trunk':'MPO-16','branch':'LC','branches':2,'lengthM':1,'grade':'OS2'} | /elements/0/branches not-divisible",
            "{'kind':'POWER_SPLITTER','connector':'LC','ways':1} | /elements/0/ways out-of-range",
            "{'part':'MFP7E30-N030','kind':'MODULE'} | /elements/0/kind other-kind",
            "{'part':'MMS4X00-NS','application':'1x100GBASE-DR'} | /elements/0/application unknown-application",
            "{'part':'OSFP-400G-AOC'} | /elements/0/part no-element" })
    void everyKindRefusesWhatItIsNot(String element, String fault) {
        assertThat(element(element.replace('\'', '"'))).containsExactly(fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "'on':'x.1' | /elements/2/on unknown-id",
            "'on':'a' | /elements/2/on wrong-form",
            "'on':'a.7' | /elements/2/on unknown-end", "'on':'a.1','to':'a.1' | /elements/2/to end-taken",
            "'on':'c.1' | /elements/2/on own-end", "'enter':'9' | /elements/2/enter unknown-end" })
    void whatCannotBePluggedIsRefused(String plugging, String fault) {
        String third = MODULE.replace("}", "," + plugging.replace('\'', '"') + ",\"id\":\"c\"}");
        String first = MODULE.replace("}", ",\"id\":\"a\"}");
        assertThat(faults("{\"elements\":[" + first + "," + CORD + "," + third + "]}")).contains(fault);
    }

    @Test
    void anElementWithNowhereToGoIsRefused() {
        assertThat(faults("{\"elements\":[" + MODULE + "," + CORD + "," + MODULE + "," + CORD + "]}"))
                .containsExactly("/elements/3/on nowhere-to-plug");
    }

    @Test
    void anEndIsTakenOnce() {
        String named = MODULE.replace("}", ",\"id\":\"a\"}");
        String again = CORD.replace("}", ",\"on\":\"a.1\"}");
        assertThat(faults("{\"elements\":[" + named + "," + again + "," + again + "]}"))
                .containsExactly("/elements/2/on end-taken");
    }

    @Test
    void idsAreUniqueAndHaveNoDot() {
        String twice = MODULE.replace("}", ",\"id\":\"a.b\"}");
        String same = CORD.replace("}", ",\"id\":\"x\"}");
        assertThat(faults("{\"elements\":[" + twice + "," + same + "," + same + "]}"))
                .containsExactly("/elements/0/id wrong-form", "/elements/2/id duplicate");
    }

    @Test
    void aPathHasTwoToSixtyFourElements() {
        assertThat(faults("{\"elements\":[" + MODULE + "]}")).containsExactly("/elements too-few");
        assertThat(faults("{\"elements\":[" + (CORD + ",").repeat(64) + MODULE + "]}")).containsExactly("/elements too-many");
    }
}
