package io.linkwright.catalog.fibrepath;

import java.util.Arrays;
import java.util.List;

import io.linkwright.catalog.product.Pmd;
import io.linkwright.kit.json.JsonFields;
import io.linkwright.kit.problem.Fault;
import io.linkwright.optics.budget.FibreGrade;
import io.linkwright.optics.connector.Connector;
import io.linkwright.optics.connector.ConnectorType;
import io.linkwright.optics.connector.Pins;
import io.linkwright.optics.path.Adapter;
import io.linkwright.optics.path.Breakout;
import io.linkwright.optics.path.Cassette;
import io.linkwright.optics.path.CassetteMethod;
import io.linkwright.optics.path.Conversion;
import io.linkwright.optics.path.Cord;
import io.linkwright.optics.path.Element;
import io.linkwright.optics.path.Keys;
import io.linkwright.optics.path.OpticalModule;
import io.linkwright.optics.path.PowerSplitter;

/** Reads one element of a request. Its kinds and their fields are listed by {@link PartsView}. */
final class ElementReader {

    private static final double LONGEST_M = 100_000;
    private static final int LONGEST_NAME = 80;
    private static final List<Integer> MPO_12_FIBRES = List.of(8, 12);

    private final PathParts parts;
    private final PartReader byNumber;
    private final List<Fault> faults;

    ElementReader(PathParts parts, List<Fault> faults) {
        this.parts = parts;
        this.faults = faults;
        byNumber = new PartReader(parts);
    }

    DraftElement read(JsonFields fields) {
        int before = faults.size();
        String id = name(fields, "id");
        String on = name(fields, "on");
        String to = name(fields, "to");
        String enter = name(fields, "enter");
        ElementKind kind = fields.oneOf("kind", ElementKind.values());
        Element element = null;
        if (fields.has("part")) {
            element = byNumber.read(fields, kind);
        } else if (!fields.has("kind")) {
            fields.fault("kind", "missing", "'kind' or 'part' is missing.");
        } else if (kind != null) {
            element = built(fields, kind, before);
        }
        return new DraftElement(fields.pointer(), id, on, to, enter, faults.size() > before ? null : element);
    }

    private String name(JsonFields fields, String field) {
        String name = fields.text(field);
        if (name != null
                && (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))) {
            fields.fault(field, "wrong-form", "A name of 1 to " + LONGEST_NAME + " characters is expected.");
        }
        return name;
    }

    private Element built(JsonFields fields, ElementKind kind, int before) {
        return switch (kind) {
            case MODULE -> module(fields, before);
            case PATCH_CORD -> cord(fields, false, before);
            case TRUNK -> cord(fields, true, before);
            case ADAPTER -> adapter(fields, before);
            case CASSETTE -> cassette(fields, before);
            case CONVERSION -> conversion(fields, before);
            case BREAKOUT -> breakout(fields, before);
            case POWER_SPLITTER -> powerSplitter(fields, before);
        };
    }

    private Element module(JsonFields fields, int before) {
        String label = name(fields, "name");
        Connector face = ConnectorReader.read(fields, "connector", null, "pins", Pins.PINNED);
        int faces = whole(fields, "faces", 1, 1, 2);
        int lanes = whole(fields, "lanes", face == null ? 1 : face.type().transmitters(), 1,
                face == null ? 8 : face.type().transmitters());
        int links = whole(fields, "links", 1, 1, 16);
        String pmdName = fields.text("pmd");
        Pmd pmd = pmdName == null ? null : parts.pmd(pmdName);
        if (pmdName != null && pmd == null) {
            fields.fault("pmd", "unknown-interface", "The catalogue has no optical interface of that name.");
        }
        if (faces * lanes % links != 0) {
            fields.fault("links", "not-divisible", faces * lanes + " lanes do not make " + links + " equal links.");
        }
        if (failed(before)) {
            return null;
        }
        String shown = label != null ? label : pmd == null ? "module" : (links > 1 ? links + "x" : "") + pmd.name();
        return new OpticalModule(fields.pointer(), shown, face, faces, lanes, links, pmd == null ? null : pmd.name(),
                pmd == null ? null : pmd.fibre() == Pmd.FibreKind.MULTIMODE);
    }

    private Element cord(JsonFields fields, boolean trunk, int before) {
        CordType type = required(fields, "type", CordType.values());
        String nearField = fields.has("nearConnector") ? "nearConnector" : "connector";
        String farField = fields.has("farConnector") ? "farConnector" : "connector";
        Connector near = ConnectorReader.read(fields, nearField, null, "nearPins", Pins.UNPINNED);
        Connector far = ConnectorReader.read(fields, farField, null, "farPins", Pins.UNPINNED);
        double lengthM = length(fields);
        FibreGrade grade = required(fields, "grade", FibreGrade.values());
        int fibres = near == null ? 2
                : whole(fields, "fibres", ConnectorReader.usualFibres(fields.text(nearField), near.type()), 2, 16);
        if (failed(before)) {
            return null;
        }
        if (near.type() != far.type()) {
            fields.fault(farField, "different-connectors", "A cord has the same connector at both ends.");
        } else if (type.array() != near.type().pinAligned()) {
            fields.fault("type", "wrong-type-of-cord",
                    near.type().label() + " cords are of type " + (type.array() ? "A_TO_B or A_TO_A." : "A, B or C."));
        } else if (near.type() == ConnectorType.MPO_12 ? !MPO_12_FIBRES.contains(fibres) : fibres != near.type().positions()) {
            fields.fault("fibres", "not-one-of", near.type().label() + " cords have "
                    + (near.type() == ConnectorType.MPO_12 ? "8 or 12" : near.type().positions()) + " fibres.");
        }
        return failed(before) ? null
                : new Cord(fields.pointer(), trunk, type.polarity(), near, far, fibres, lengthM, grade);
    }

    private Element adapter(JsonFields fields, int before) {
        Connector connector = ConnectorReader.read(fields, "connector", "MPO-12", "pins", Pins.UNPINNED);
        boolean array = connector == null || connector.type().pinAligned();
        Keys keys = Keys.ALIGNED;
        String type = fields.text("type");
        if (array && type == null) {
            fields.fault("type", "missing", "'type' is missing: A is key up to key down, B key up to key up.");
        } else if (type != null && !type.equals("A") && !type.equals("B")) {
            fields.fault("type", "not-one-of", "One of [A, B] is expected: A is key up to key down, B key up to key up.");
        } else if (type != null) {
            keys = type.equals("A") ? Keys.OPPOSED : Keys.ALIGNED;
        }
        return failed(before) ? null : new Adapter(fields.pointer(), connector.type(), keys);
    }

    private Element cassette(JsonFields fields, int before) {
        CassetteMethod method = required(fields, "method", CassetteMethod.values());
        Connector rear = ConnectorReader.read(fields, "rear", null, "rearPins", Pins.PINNED);
        Connector front = ConnectorReader.read(fields, "front", "LC/UPC", "frontPins", Pins.NONE);
        demand(fields, "rear", rear, ConnectorType.MPO_12);
        demand(fields, "front", front, ConnectorType.LC_DUPLEX);
        return failed(before) ? null : new Cassette(fields.pointer(), method, rear, front);
    }

    private Element conversion(JsonFields fields, int before) {
        Connector rear = ConnectorReader.read(fields, "rear", null, "rearPins", Pins.PINNED);
        Connector front = ConnectorReader.read(fields, "front", null, "frontPins", Pins.PINNED);
        demand(fields, "rear", rear, ConnectorType.MPO_12);
        demand(fields, "front", front, ConnectorType.MPO_12);
        return failed(before) ? null : new Conversion(fields.pointer(), rear, front);
    }

    private Element breakout(JsonFields fields, int before) {
        CordType type = required(fields, "type", new CordType[] { CordType.A, CordType.B });
        Connector trunk = ConnectorReader.read(fields, "trunk", null, "trunkPins", Pins.UNPINNED);
        Connector branch = ConnectorReader.read(fields, "branch", null, "branchPins", Pins.UNPINNED);
        int branches = whole(fields, "branches", 0, 2, 8);
        double lengthM = length(fields);
        FibreGrade grade = required(fields, "grade", FibreGrade.values());
        if (!fields.has("branches")) {
            fields.fault("branches", "missing", "'branches' is missing.");
        }
        if (!failed(before) && (trunk.type().transmitters() % branches != 0
                || trunk.type().transmitters() / branches > branch.type().transmitters())) {
            fields.fault("branches", "not-divisible", "The " + trunk.type().transmitters() + " lanes of "
                    + trunk.type().label() + " do not go onto " + branches + " x " + branch.type().label() + ".");
        }
        return failed(before) ? null
                : new Breakout(fields.pointer(), type == CordType.B, trunk, branch, branches, lengthM, grade);
    }

    private Element powerSplitter(JsonFields fields, int before) {
        Connector face = ConnectorReader.read(fields, "connector", null, "pins", Pins.PINNED);
        int ways = whole(fields, "ways", 2, 2, 16);
        Double excess = fields.optionalNumber("excessLossDb");
        if (excess != null && !(excess >= 0 && excess <= 10)) {
            fields.fault("excessLossDb", "out-of-range", "From 0 to 10 dB.");
        }
        return failed(before) ? null : new PowerSplitter(fields.pointer(), face, ways, excess == null ? 0 : excess);
    }

    private boolean failed(int before) {
        return faults.size() > before;
    }

    private static void demand(JsonFields fields, String field, Connector connector, ConnectorType type) {
        if (connector != null && connector.type() != type) {
            fields.fault(field, "not-one-of", type.label() + " is expected here, not " + connector.type().label() + ".");
        }
    }

    private static int whole(JsonFields fields, String field, int otherwise, int least, int most) {
        Integer value = fields.optionalInteger(field);
        if (value == null) {
            return otherwise;
        }
        if (value < least || value > most) {
            fields.fault(field, "out-of-range", "From " + least + " to " + most + ".");
            return Math.max(least, Math.min(most, value));
        }
        return value;
    }

    private static double length(JsonFields fields) {
        double lengthM = fields.number("lengthM");
        if (!(lengthM >= 0 && lengthM <= LONGEST_M)) {
            fields.fault("lengthM", "out-of-range", "From 0 to 100,000 m.");
        }
        return lengthM;
    }

    private static <E extends Enum<E>> E required(JsonFields fields, String field, E[] values) {
        if (!fields.has(field)) {
            fields.fault(field, "missing", "'" + field + "' is missing: one of " + Arrays.toString(values) + ".");
            return null;
        }
        return fields.oneOf(field, values);
    }
}
