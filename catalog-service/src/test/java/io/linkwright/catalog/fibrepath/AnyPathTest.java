package io.linkwright.catalog.fibrepath;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.linkwright.catalog.json.CatalogueJson;
import io.linkwright.contracts.Reason.Severity;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Elements thrown together: every such path is answered and drawn, or refused with its faults. */
class AnyPathTest {

    private static final List<String> ELEMENTS = List.of(
            "{'kind':'MODULE','connector':'MPO-12/APC','pmd':'400GBASE-DR4'}",
            "{'kind':'MODULE','connector':'MPO-12/UPC','pmd':'400GBASE-SR4','faces':2,'links':2}",
            "{'kind':'MODULE','connector':'MPO-12','lanes':2}", "{'kind':'MODULE','connector':'MPO-16/APC','links':8}",
            "{'kind':'MODULE','connector':'LC/UPC','pmd':'100GBASE-DR'}",
            "{'kind':'PATCH_CORD','type':'A','connector':'MPO-8/APC','lengthM':3,'grade':'OS2'}",
            "{'kind':'PATCH_CORD','type':'B','connector':'MPO-12/APC','nearPins':'PINNED','lengthM':3,'grade':'OS2'}",
            "{'kind':'PATCH_CORD','type':'C','connector':'MPO-16/APC','lengthM':3,'grade':'OM4'}",
            "{'kind':'PATCH_CORD','type':'A_TO_B','connector':'LC/APC','lengthM':3,'grade':'OS2'}",
            "{'kind':'TRUNK','type':'B','connector':'MPO-12','lengthM':90,'grade':'OM3'}",
            "{'kind':'ADAPTER','type':'A'}", "{'kind':'ADAPTER','type':'B','connector':'MPO-16'}",
            "{'kind':'ADAPTER','connector':'LC'}", "{'kind':'CASSETTE','method':'B1','rear':'MPO-12/APC'}",
            "{'kind':'CASSETTE','method':'U2','rear':'MPO-12/UPC','front':'LC/APC'}",
            "{'kind':'CONVERSION','rear':'MPO-12/APC','front':'MPO-8/APC'}",
            "{'kind':'BREAKOUT','type':'B','trunk':'MPO-12/APC','branch':'LC/UPC','branches':4,'lengthM':5,'grade':'OS2'}",
            "{'kind':'BREAKOUT','type':'A','trunk':'MPO-16/APC','branch':'MPO-12/APC','branches':2,'lengthM':5,'grade':'OS2'}",
            "{'kind':'POWER_SPLITTER','connector':'LC/UPC','ways':2}");

    record Pick(int element, int target, int end, boolean ring) {
    }

    @Provide
    Arbitrary<List<Pick>> picks() {
        return Combinators.combine(Arbitraries.integers().between(0, ELEMENTS.size() - 1),
                Arbitraries.integers().between(-6, 7), Arbitraries.integers().between(0, 2),
                Arbitraries.integers().between(0, 9).map(chance -> chance == 0)).as(Pick::new).list().ofMinSize(2)
                .ofMaxSize(8);
    }

    private static ObjectNode request(List<Pick> picks) {
        ArrayNode elements = CatalogueJson.MAPPER.createArrayNode();
        for (int i = 0; i < picks.size(); i++) {
            Pick pick = picks.get(i);
            ObjectNode element = (ObjectNode) PathExamples.json(ELEMENTS.get(pick.element()).replace('\'', '"'));
            element.put("id", "e" + i);
            if (i > 0 && pick.target() >= 0 && pick.target() < i) {
                JsonNode kind = elements.get(pick.target()).get("kind");
                boolean nearAndFar = List.of("PATCH_CORD", "TRUNK", "ADAPTER").contains(kind.textValue());
                element.put(pick.ring() ? "to" : "on",
                        "e" + pick.target() + "." + (nearAndFar ? "far" : Integer.toString(pick.end() + 1)));
            }
            elements.add(element);
        }
        ObjectNode request = CatalogueJson.MAPPER.createObjectNode();
        request.set("elements", elements);
        return request;
    }

    @Property(tries = 80)
    void isAnsweredAndDrawnOrRefused(@ForAll("picks") List<Pick> picks) {
        ObjectNode request = request(picks);
        PathAnswer answer;
        String drawn;
        try {
            answer = FibrePaths.check(request, PathExamples.PARTS);
            drawn = FibrePaths.draw(request, PathExamples.PARTS);
        } catch (FibrePaths.NotReadable refused) {
            assertThat(refused.faults()).isNotEmpty().allMatch(fault -> fault.pointer().startsWith("/elements"));
            return;
        }
        assertThat(drawn).endsWith("</svg>\n");
        assertThat(answer.correction() == null).isEqualTo(answer.verdict() != Severity.BLOCK);
        if (answer.correction() != null && answer.correction().found()) {
            PathAnswer mended = PathExamples.check(
                    CatalogueJson.MAPPER.valueToTree(Map.of("elements", new ArrayList<>(answer.correction().elements()))));
            assertThat(mended.verdict()).as("%s", answer.correction().changes()).isNotEqualTo(Severity.BLOCK);
        }
    }
}
