package io.linkwright.catalog.fibrepath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.linkwright.catalog.product.FibreCable;
import io.linkwright.contracts.Nullable;
import io.linkwright.optics.path.Cost;

/**
 * What a path can be made of.
 *
 * @param kinds the kinds of elements with their fields
 * @param plugging the fields that any element may have
 * @param costs what a change to an element costs against the others
 * @param cables stock cables that can be named by part number, a page of them
 * @param next cursor of the next page of cables; null on the last
 */
@Schema(name = "FibrePathParts")
public record PartsView(List<KindView> kinds, List<FieldView> plugging, Map<String, Integer> costs, List<CableView> cables,
        @Nullable String next) {

    /** @param ends names of its ends, to be written after its id and a dot */
    @Schema(name = "FibrePathKind")
    public record KindView(String kind, String what, String ends, List<FieldView> fields) {
    }

    /** @param otherwise what is meant when the field is missing; null when it must not be */
    @Schema(name = "FibrePathField")
    public record FieldView(String name, String meaning, @Nullable String otherwise) {
    }

    @Schema(name = "FibrePathCable")
    public record CableView(String part, String kind, String description, String grade, String trunk, String branch,
            int branches, double lengthM) {

        static CableView of(FibreCable cable) {
            boolean straight = cable.branches().value() == 1;
            return new CableView(cable.partNumber(), (straight ? ElementKind.PATCH_CORD : ElementKind.BREAKOUT).name(),
                    cable.description(), cable.grade().value().name(), cable.trunkConnector().value().toString(),
                    cable.branchConnector().value().toString(), cable.branches().value(), cable.lengthM().value());
        }
    }

    static final List<FieldView> PLUGGING = List.of(
            field("id", "name that other elements refer to, without a dot", "none"),
            field("on", "end that it is plugged into, written id.end", "the nearest open end before it in the list"),
            field("enter", "which of its own ends goes there", "the one whose connector fits, else the first"),
            field("to", "end that another of its ends is plugged into, written id.end", "none"),
            field("part", "part number or alias of a module or cable of the catalogue, in the place of kind and fields",
                    "none"),
            field("application", "how a module given by part number runs, such as 4x100GBASE-DR", "its native application"));

    private static final String CONNECTORS = "MPO-8, MPO-12, MPO-16, LC or CS, with /APC or /UPC";
    private static final String PINS = "PINNED or UNPINNED";

    static final List<KindView> KINDS = List.of(
            new KindView("MODULE", "an optical module", "1, or 1 and 2 of a twin-port module", List.of(
                    field("connector", CONNECTORS, null), field("pins", PINS, "PINNED"), field("faces", "1 or 2", "1"),
                    field("lanes", "lanes in use on each face", "4 on MPO-12, 8 on MPO-16, 1 on duplex"),
                    field("links", "independent links the lanes are split into", "1"),
                    field("pmd", "optical interface of each link, such as 400GBASE-DR4", "not stated: no loss limit"),
                    field("name", "what it is called", "its optical interface"))),
            new KindView("PATCH_CORD", "a cord between two faces or adapters", "near and far", cord()),
            new KindView("TRUNK", "a cord that is laid for good", "near and far", cord()),
            new KindView("ADAPTER", "holds two plugs together", "near and far", List.of(
                    field("type", "A: key up to key down, position 1 meets 1. B: key up to key up, 1 meets the last",
                            "B for LC, whose keys are aligned"),
                    field("connector", CONNECTORS, "MPO-12"))),
            new KindView("CASSETTE", "one MPO-12 at the back, six LC duplex ports in front", "rear and 1 to 6", List.of(
                    field("method", "A (also for method C), B1, B2, U1 or U2 of TIA-568.3", null),
                    field("rear", "connector inside the rear adapter, MPO-12", null), field("rearPins", PINS, "PINNED"),
                    field("front", "connector inside the ports", "LC/UPC"))),
            new KindView("CONVERSION", "two MPO-12 at the back, three ports of eight fibres in front",
                    "rear1, rear2 and 1 to 3", List.of(field("rear", "MPO-12", null), field("rearPins", PINS, "PINNED"),
                            field("front", "MPO-8", null), field("frontPins", PINS, "PINNED"))),
            new KindView("BREAKOUT", "a cable that leads the lanes of one plug to several", "trunk and 1, 2 ...", List.of(
                    field("type", "B: senders to receivers. A: straight", null), field("trunk", CONNECTORS, null),
                    field("trunkPins", PINS, "UNPINNED"), field("branch", CONNECTORS, null),
                    field("branchPins", PINS, "UNPINNED"), field("branches", "2, 4 or 8", null),
                    field("lengthM", "metres", null), field("grade", "OM3, OM4, OM5 or OS2", null))),
            new KindView("POWER_SPLITTER", "divides the light of every fibre", "trunk and 1, 2 ...", List.of(
                    field("connector", CONNECTORS, null), field("pins", PINS, "PINNED"), field("ways", "2 to 16", "2"),
                    field("excessLossDb", "loss beyond the division", "0"))));

    static PartsView of(List<FibreCable> cables, String next) {
        Map<String, Integer> costs = new LinkedHashMap<>();
        for (Cost cost : Cost.values()) {
            costs.put(cost.name(), cost.units());
        }
        return new PartsView(KINDS, PLUGGING, costs, cables.stream().map(CableView::of).toList(), next);
    }

    private static List<FieldView> cord() {
        return List.of(field("type", "A, B or C for MPO; A_TO_B or A_TO_A for duplex", null),
                field("connector", CONNECTORS, "needed unless both ends are stated"),
                field("nearConnector", "the near end, if the ends differ in polish", "connector"),
                field("farConnector", "the far end, if the ends differ in polish", "connector"),
                field("nearPins", PINS, "UNPINNED"), field("farPins", PINS, "UNPINNED"),
                field("fibres", "8 or 12 in an MPO-12, 16 in an MPO-16, 2 in a duplex cord",
                        "8 when written MPO-8, else all positions"),
                field("lengthM", "metres", null), field("grade", "OM3, OM4, OM5 or OS2", null));
    }

    private static FieldView field(String name, String meaning, String otherwise) {
        return new FieldView(name, meaning, otherwise);
    }
}
