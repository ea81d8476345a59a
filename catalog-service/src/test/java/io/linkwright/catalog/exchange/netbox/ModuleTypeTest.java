package io.linkwright.catalog.exchange.netbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;

import io.linkwright.catalog.CatalogueFixture;
import io.linkwright.catalog.product.Pmd;
import io.linkwright.catalog.product.Transceiver;

class ModuleTypeTest {

    private static final Map<String, Pmd> PMDS = CatalogueFixture.DATA.pmds().stream()
            .collect(Collectors.toMap(Pmd::name, Function.identity()));
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aTwinPortModuleIsNamedAsNetboxAsksForIt() {
        ModuleType type = ModuleType.of(CatalogueFixture.module("MMA4Z00-NS"), PMDS);
        JsonNode fields = parsed(type.yaml());
        assertThat(fields.path("profile").textValue()).isEqualTo("Transceiver");
        assertThat(fields.path("manufacturer").textValue()).isEqualTo("NVIDIA");
        assertThat(fields.path("attribute_data")).isEqualTo(JSON.valueToTree(Map.of("form_factor", "OSFP", "media",
                "multimode fiber", "phy", "400GBASE-SR4", "data_rate", "2x400G", "connector_type", "2xMPO-12/APC", "reach",
                50)));
        assertThat(type.yaml())
                .startsWith("---\n# x-linkwright: phy: One value is all the profile holds; the module also runs as "
                        + "4x200GBASE-SR2.\n");
    }

    @Test
    void aFlatTopIsTheFormFactorWithARidingHeatSink() {
        assertThat(
                parsed(ModuleType.of(CatalogueFixture.module("MMS4X00-NS400"), PMDS).yaml()).at("/attribute_data/form_factor")
                        .textValue())
                .isEqualTo("OSFP-RHS");
    }

    @Test
    void severalFibresGiveTheFarthestReachAndSayWhich() {
        ModuleType type = ModuleType.of(CatalogueFixture.module("OSFP-800G-SR8"), PMDS);
        assertThat(parsed(type.yaml()).at("/attribute_data/reach").intValue()).isEqualTo(100);
        assertThat(type.gaps()).extracting(Remark::message)
                .contains("The profile does not say of which fibre: it is OM4; it is 60 m of OM3.");
    }

    /** The schema in the test resources restates the fields of NetBox's import form and of its Transceiver profile. */
    @Test
    void everyModuleOfTheCatalogueKeepsNetboxsSchema() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/netbox/transceiver-module-type.schema.json")) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
            CatalogueFixture.DATA.products().stream().filter(Transceiver.class::isInstance).map(Transceiver.class::cast)
                    .forEach(module -> {
                        String yaml = ModuleType.of(module, PMDS).yaml();
                        assertThat(schema.validate(parsed(yaml))).as(yaml).isEmpty();
                    });
        }
    }

    @Test
    void textThatYamlWouldMisreadIsQuoted() {
        String yaml = ModuleType.of(CatalogueFixture.module("QDD-400ZR"), PMDS).yaml();
        assertThat(new String(yaml.getBytes(UTF_8), UTF_8)).isEqualTo(yaml);
        assertThat(parsed(yaml).at("/attribute_data/phy").textValue()).isEqualTo("400ZR");
    }

    private static JsonNode parsed(String yaml) {
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object> load(yaml));
    }
}
