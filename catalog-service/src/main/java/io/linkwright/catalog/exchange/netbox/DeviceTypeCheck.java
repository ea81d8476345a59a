package io.linkwright.catalog.exchange.netbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import io.linkwright.catalog.exchange.ImportFaults;

/**
 * Checks a device type as the schema of NetBox's device-type library does ({@code schema/devicetype.json} and
 * {@code components.json}, draft 2020-12, August 2026), here in rules of our own so that each fault says what would be right.
 */
final class DeviceTypeCheck {

    private static final Field NAME = Field.text("name", 64).must();
    private static final Field LABEL = Field.text("label", 64);
    private static final Field DESCRIPTION = Field.text("description", 200);
    private static final Field COLOUR = Field.form("color", 6, "[a-f0-9]{6}", "Six hexadecimal digits in small letters.");
    private static final Field POSITIONS = Field.number("positions", 1, 1);
    private static final Field POWER_SOURCE = new Field("_is_power_source", false, (value, fault) -> {
    }, null);

    static final List<Field> FIELDS = List.of(Field.text("manufacturer", 100).must(), Field.text("model", 100).must(),
            Field.form("slug", 100, "[-a-z0-9_]+", "Small letters, digits, '-' and '_'.").must(),
            Field.text("part_number", 50), Field.number("u_height", 0, 2).must(), Field.yesOrNo("is_full_depth").must(),
            Field.oneOf("airflow", "airflow"), Field.number("weight", 0, 100), Field.oneOf("weight_unit", "weight-unit"),
            Field.yesOrNo("front_image"), Field.yesOrNo("rear_image"), Field.oneOf("subdevice_role", "subdevice-role"),
            Field.yesOrNo("is_powered"), Field.text("description", 200), Field.text("comments", 20_000),
            Field.list("console-ports", NAME, LABEL, Field.oneOf("type", "console-port").must(), DESCRIPTION, POWER_SOURCE),
            Field.list("console-server-ports", NAME, LABEL, Field.oneOf("type", "console-server-port").must(), DESCRIPTION),
            Field.list("power-ports", NAME, LABEL, Field.oneOf("type", "power-port").must(), Field.number("maximum_draw", 1, 1),
                    Field.number("allocated_draw", 1, 1), DESCRIPTION),
            Field.list("power-outlets", NAME, LABEL, Field.oneOf("type", "power-outlet").must(), Field.text("power_port", 64),
                    Field.oneOf("feed_leg", "feed-leg"), DESCRIPTION),
            Field.list("interfaces", NAME, LABEL, Field.oneOf("type", "interface").must(), Field.yesOrNo("enabled"),
                    Field.yesOrNo("mgmt_only"), DESCRIPTION, Field.text("bridge", 64), Field.oneOf("poe_mode", "poe-mode"),
                    Field.oneOf("poe_type", "poe-type"), Field.oneOf("rf_role", "rf-role")),
            Field.list("front-ports", NAME, LABEL, Field.oneOf("type", "front-port").must(), COLOUR, POSITIONS,
                    Field.text("rear_port", 64), Field.number("rear_port_position", 1, 1), DESCRIPTION),
            Field.list("rear-ports", NAME, LABEL, Field.oneOf("type", "rear-port").must(), COLOUR, POSITIONS, DESCRIPTION,
                    POWER_SOURCE),
            Field.list("module-bays", NAME, LABEL, Field.text("position", 30).must(), DESCRIPTION),
            Field.list("device-bays", NAME, LABEL, DESCRIPTION),
            Field.list("inventory-items", NAME, LABEL, Field.text("manufacturer", 100), Field.text("part_id", 50),
                    DESCRIPTION));

    private final YamlTree.Read document;
    private final ImportFaults faults;

    private DeviceTypeCheck(YamlTree.Read document, ImportFaults faults) {
        this.document = document;
        this.faults = faults;
    }

    static void check(YamlTree.Read document, ImportFaults faults) {
        DeviceTypeCheck check = new DeviceTypeCheck(document, faults);
        check.object(document.root(), FIELDS, "");
        check.together(document.root());
    }

    private void wrong(String pointer, String code, String message) {
        faults.add(document.fault(pointer, code, message));
    }

    private void object(JsonNode node, List<Field> fields, String at) {
        if (!node.isObject()) {
            wrong(at, "wrong-type", at.isEmpty() ? "A device type is an object with manufacturer, model and slug."
                    : "An object is expected.");
            return;
        }
        for (Field field : fields) {
            String pointer = at + "/" + field.name();
            JsonNode value = node.path(field.name());
            if (!value.isMissingNode()) {
                field.check().of(value, (code, message) -> wrong(pointer, code, message));
                items(value, field, pointer);
            } else if (field.required()) {
                wrong(pointer, "missing", "'" + field.name() + "' is missing.");
            }
        }
        node.fieldNames().forEachRemaining(name -> {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) {
                wrong(at + "/" + name.replace("~", "~0").replace("/", "~1"), "unknown-field",
                        "NetBox's schema has no such field here.");
            }
        });
    }

    private void items(JsonNode list, Field field, String at) {
        if (field.items() == null || !list.isArray()) {
            return;
        }
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < list.size(); i++) {
            object(list.get(i), field.items(), at + "/" + i);
            String name = list.get(i).path("name").textValue();
            Integer before = name == null ? null : names.putIfAbsent(name, i);
            if (before != null) {
                wrong(at + "/" + i + "/name", "duplicate", name + " is in the list already, as item " + (before + 1) + ".");
            }
        }
    }

    /** What depends on two fields. */
    private void together(JsonNode device) {
        List<String> pairs = new ArrayList<>(List.of("weight", "weight_unit"));
        for (int i = 0; i < 2; i++) {
            if (device.has(pairs.get(i)) && !device.has(pairs.get(1 - i))) {
                wrong("/" + pairs.get(1 - i), "missing", pairs.get(i) + " needs " + pairs.get(1 - i) + ".");
            }
        }
        if (device.has("device-bays") && !device.path("subdevice_role").asText().equals("parent")) {
            wrong("/subdevice_role", "missing", "A device with device-bays has the subdevice_role parent.");
        }
    }
}
